# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = アラビア語
language-bn = ベンガル語
language-cmn = 中国語（普通話）
language-de = ドイツ語
language-en = 英語
language-es = スペイン語
language-fr = フランス語
language-gn = グアラニー語
language-hi = ヒンディー語
language-id = インドネシア語
language-it = イタリア語
language-ja = 日本語
language-km = クメール語
language-ko = 韓国語
language-mn = モンゴル語
language-ms = マレー語
language-my = ミャンマー語
language-ne = ネパール語
language-pt = ポルトガル語
language-ru = ロシア語
language-th = タイ語
language-tl = フィリピノ語
language-vi = ベトナム語
language-yue = 広東語
language-zh = 中国語

## How the help is given

mode-staff = その言語を話す職員
mode-interpreter = 対面通訳
mode-phone = 電話通訳
mode-video = ビデオ通訳
mode-machine = 機械翻訳
mode-written = 文書による案内
