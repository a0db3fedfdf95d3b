# Pages that a reader saves on the device, and the page that lists them.

keep-button = Salvar esta página neste aparelho
keep-failed = Não foi possível salvar esta página. Verifique a conexão e tente de novo.
offline-title = Páginas salvas
offline-lede = As páginas que você salvou aqui podem ser lidas sem internet.
offline-missing = Não há internet, e a página que você pediu não está salva neste aparelho.
offline-on-this-device = Neste aparelho
offline-without-scripts = O seu navegador não consegue salvar páginas aqui. Você pode imprimir uma página ou guardá-la como arquivo.
offline-none = Não há nada salvo neste aparelho.
offline-saved = Salvo em
offline-delete = Apagar
offline-delete-all = Apagar todas as páginas salvas
offline-gone = Tudo o que estava salvo aqui foi apagado.
offline-notice = Cópia salva. Telefones e outras informações podem ter mudado desde:
offline-how = Como funciona
offline-how-save = Abra uma página, por exemplo a de um hospital. No fim dela, escolha “Salvar esta página neste aparelho”.
offline-how-open = Sem internet, abra o mesmo endereço ou esta página. A página de emergência também fica salva.
offline-how-date = Uma página salva diz em que dia foi salva. Com internet, você sempre vê a página mais nova.
offline-who = Quem pode ver
offline-private = Qualquer pessoa que use este aparelho pode ver o que você salvou. Nada é enviado a nós nem a mais ninguém.
offline-browser = Alguns navegadores apagam as páginas salvas depois de uma semana ou quando falta espaço. Imprima o que for indispensável.
