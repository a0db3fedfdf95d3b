use super::super::ComplaintKind::BoldNotRendered;
use super::{check, line, parse, refuse};

#[test]
fn wide_lines_join() {
    line("日本\n語", "日本語");
    line("診察。\n（次）", "診察。（次）");
    line("カタカナ\r\nｶﾅ", "カタカナｶﾅ");
    line("**強調**\n次", "<strong>強調</strong>次");
    line(
        "日本[語](page:a)\n*と*`漢`\n字",
        "日本<a href=\"{url:page:a}\">語</a><em>と</em><code>漢</code>字",
    );
    line("日本。[](source:a)\n次", "日本。{cite:a}次");
    line("他说“你好”\n然后", "他说“你好”然后");
    line("葛\u{E0100}\n城", "葛\u{E0100}城");
    line("日本\nJapan\n日本", "日本\nJapan\n日本");
    line("한국어\n문장", "한국어\n문장");
    line("日本\n한국", "日本\n한국");
    line("a…\nb", "a…\nb");
    line("日本  \n語", "日本<br>\n語");
    check("> 日本\n> 語", "<blockquote>\n<p>日本語</p>\n</blockquote>");
    check("- 日本\n  語", "<ul>\n<li>日本語</li>\n</ul>");
}

#[test]
fn bold_is_mended() {
    line(
        "これは**「重要なこと」**です。",
        "これは<strong>「重要なこと」</strong>です。",
    );
    line("**テスト。**テスト", "<strong>テスト。</strong>テスト");
    line("진료**(통역)**을", "진료<strong>(통역)</strong>을");
    line("و**«مهم»**ثم", "و<strong>«مهم»</strong>ثم");
    line("**مهم؟**نعم", "<strong>مهم؟</strong>نعم");
    line("กรุณา**“โทร”**ก่อน", "กรุณา<strong>“โทร”</strong>ก่อน");
    line("Wi-Fi**(無料)**です", "Wi-Fi<strong>(無料)</strong>です");
    line("これは**(A)**text", "これは<strong>(A)</strong>text");
    // CommonMark would make と bold.
    line(
        "これは**「甲」**と**「乙」**です",
        "これは<strong>「甲」</strong>と<strong>「乙」</strong>です",
    );
    line(
        "は**「甲」**と[乙](page:a)は**「丙」**で",
        "は<strong>「甲」</strong>と<a href=\"{url:page:a}\">乙</a>は<strong>「丙」</strong>で",
    );
    line(
        "は**[乙](page:a)と`丙`**で",
        "は<strong><a href=\"{url:page:a}\">乙</a>と<code>丙</code></strong>で",
    );
    line(
        "[は**「甲」**で](page:a)",
        "<a href=\"{url:page:a}\">は<strong>「甲」</strong>で</a>",
    );
    line("は***「甲」***で", "は<em><strong>「甲」</strong></em>で");
    line("は**「甲\n乙」**で", "は<strong>「甲乙」</strong>で");
    line(
        "**a **b** c** は**「甲」**で",
        "<strong>a <strong>b</strong> c</strong> は<strong>「甲」</strong>で",
    );
    check(
        "### は**「甲」**で",
        "<h3 id=\"は-甲-で\">は<strong>「甲」</strong>で</h3>",
    );
    check(
        "- は**「甲」**で",
        "<ul>\n<li>は<strong>「甲」</strong>で</li>\n</ul>",
    );
}

#[test]
fn bold_that_is_fine_stays() {
    line(
        "**good** *fine* __too__",
        "<strong>good</strong> <em>fine</em> <strong>too</strong>",
    );
    line("***a***", "<em><strong>a</strong></em>");
    line(r"は\*\*「甲」\*\*で", "は**「甲」**で");
    line(r"は\\**「甲」\\**で", r"は\<strong>「甲」\</strong>で");
    line("は&#42;&#42;「甲」&ast;&ast;で", "は**「甲」**で");
    line("は`**「甲」**`で", "は<code>**「甲」**</code>で");
    line(
        "日<https://a.example/**b**>本",
        "日<a href=\"https://a.example/**b**\" rel=\"noopener noreferrer\">https://a.example/**b**</a>本",
    );
    line("2 ** 3 は 8", "2 ** 3 は 8");
    line("パスワードは****です", "パスワードは****です");
    line("foo(**bar", "foo(**bar");
    line("10:00~17:00 (~5~)", "10:00~17:00 (~5~)");
    line("~~a~~", "<del>a</del>");
    check(
        "    は**「甲」**で",
        "<pre><code>は**「甲」**で</code></pre>",
    );
}

#[test]
fn bold_that_cannot_be_mended_is_reported() {
    refuse(
        "これは**未完です。",
        "<p>これは**未完です。</p>",
        &[("**", BoldNotRendered)],
    );
    refuse(
        "は**「甲[乙」**](page:a)",
        "<p>は**「甲<a href=\"{url:page:a}\">乙」**</a></p>",
        &[("**", BoldNotRendered)],
    );
    refuse(
        "*は**「甲」**で*",
        "<p><em>は</em>*「甲」*<em>で</em></p>",
        &[("**", BoldNotRendered)],
    );
    let complaint = &parse("甲\n\nは**「甲").complaints[0];
    assert_eq!(complaint.span, 8..10);
}
