# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = Já existe uma tradução, mas nenhuma pessoa a revisou ainda. Até a revisão, esta parte aparece em: { $language }.
notice-second = O mesmo texto em: { $language }
notice-day = Data da tradução: { $date }.
