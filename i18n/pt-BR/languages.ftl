# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = árabe
language-bn = bengali
language-cmn = chinês mandarim
language-de = alemão
language-en = inglês
language-es = espanhol
language-fr = francês
language-gn = guarani
language-hi = híndi
language-id = indonésio
language-it = italiano
language-ja = japonês
language-km = khmer
language-ko = coreano
language-mn = mongol
language-ms = malaio
language-my = birmanês
language-ne = nepalês
language-pt = português
language-ru = russo
language-th = tailandês
language-tl = filipino
language-vi = vietnamita
language-yue = cantonês
language-zh = chinês

## How the help is given

mode-staff = Funcionários que falam o idioma
mode-interpreter = Intérprete presencial
mode-phone = Intérprete por telefone
mode-video = Intérprete por vídeo
mode-machine = Tradução automática
mode-written = Informação por escrito
