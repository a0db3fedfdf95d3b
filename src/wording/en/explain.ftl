# What `jih explain` and docs/diagnostics.md say of each kind of problem. A sentence stands on a
# line of its own: what it is, why it matters to a patient or the next editor, how to mend it.
# `.wrong` and `.right` are read by a test, which expects the problem in the first and nothing in
# the second. A line that is a comment with a path begins a file of that name.

explain-not-utf8 =
    The file is stored in another encoding than UTF-8, mostly Shift JIS from an older Windows program.
    Read as UTF-8, its Japanese would reach patients as rubbish, so none of it is read.
    Save it again as UTF-8: in many editors that is "Save as", then "Encoding".
    .title = not UTF-8 text

explain-file-too-large =
    The file is larger than 1024 KB; an entry of a hospital is some 5 KB.
    Mostly a log, a picture or a whole database was saved under the name of an entry.
    It is not read at all, so that one accident cannot stop the whole portal.
    Look into the file, and put the right one in its place.
    .title = a file far too large

explain-too-much =
    The file unfolds to far more than an entry can hold: aliases (`*name`) that repeat each other, thousands of items, or brackets within brackets.
    Such a file can fill the memory of the machine that builds the portal, so it is refused at once.
    Write the values out without aliases, and without deep nesting.
    .title = far more than an entry holds

explain-not-yaml =
    From the marked place on, the file does not follow the rules of YAML.
    Mostly a quote or a bracket is not closed, an apostrophe stands inside single quotes, or a line is indented otherwise than its neighbours; the slip is often on the line above.
    What follows cannot be trusted, so the whole file is left out, and more mistakes may show once this one is mended.
    .title = a file that cannot be read on
    .wrong =
        price:
          payment: [credit-card, unionpay
    .right =
        price:
          payment: [credit-card, unionpay]

explain-bad-indent =
    The line begins with a tab or a full-width space, or further in than the line above it.
    In YAML the spaces at the beginning of a line say what belongs to what, and only ordinary spaces count.
    Begin the line with ordinary spaces, two for each level, exactly below its neighbours.
    .title = a wrong beginning of a line
    .wrong =
        contact:
        　website: https://sakura.example/
    .right =
        contact:
          website: https://sakura.example/

explain-full-width-colon =
    The colon behind the name of a field was typed in full width (：), as Japanese keyboards do.
    YAML then takes the whole line for a text, and the fact would be missing from the page.
    Type an ordinary colon and a space instead.
    .title = a full-width colon
    .wrong =
        contact:
          website：https://sakura.example/
    .right =
        contact:
          website: https://sakura.example/

explain-no-space-after-colon =
    There is no space between the colon and the value.
    YAML then takes name and value for one word, and the fact would be missing from the page.
    Write a colon, then a space, then the value.
    .title = no space behind a colon
    .wrong =
        contact:
          website: https://sakura.example/
          email:desk@sakura.example
    .right =
        contact:
          website: https://sakura.example/
          email: desk@sakura.example

explain-colon-in-value =
    The value itself holds a colon and a space, which YAML takes for the beginning of another field.
    It cannot know which of the two was meant, so it would stop reading here.
    Put the whole value in double quotes.
    .title = a colon inside a value
    .wrong =
        sources:
        - id: home
          title: Sakura Hospital: International patients
    .right =
        sources:
        - id: home
          title: "Sakura Hospital: International patients"

explain-cut-value =
    Behind a space, `#` begins a remark in YAML: what follows is no part of the value.
    A patient would see the telephone number without its extension, and nobody would notice.
    Put the whole value in quotes; where a remark is meant, put a space behind the `#`.
    .title = a value cut off at #
    .wrong =
        sources:
        - id: home
          title: List of hospitals, room #401
    .right =
        sources:
        - id: home
          title: "List of hospitals, room #401"

explain-duplicate-key =
    The same field stands twice in one block.
    Only one of the two could be shown, and the next editor might mend the other.
    Keep the right one, or merge what both say.
    .title = a field written twice
    .wrong =
        contact:
          email: desk@sakura.example
          email: info@sakura.example
    .right =
        contact:
          email: desk@sakura.example

explain-expected-map =
    This field has fields of its own, but a single value or a list stands behind it.
    Without their names nobody can say what the value means: which language a name is in, for example.
    Write each field on a line of its own below it, two spaces further in.
    .title = a value where fields belong
    .wrong =
        name: Sakura Hospital
    .right =
        name:
          ja: さくら病院
          kana: さくらびょういん
          en: Sakura Hospital

explain-expected-list =
    This field takes a list, but something else stands behind it.
    `en, ja` is one text to YAML, not two languages, so the page would show neither.
    Write the values in brackets, or each on its line behind a dash and a space; also where there is only one.
    .title = a value where a list belongs
    .wrong =
        intake:
          document_languages: en, ja
    .right =
        intake:
          document_languages: [en, ja]

explain-expected-single =
    This field takes one value, but a list or further fields stand behind it.
    A page has one place for it, and which value belongs there is not for the generator to choose.
    Write one value behind the colon.
    .title = a list where one value belongs
    .wrong =
        contact:
          website: [https://sakura.example/, https://sakura.example/en/]
    .right =
        contact:
          website: https://sakura.example/
          international_page: https://sakura.example/en/

explain-unknown-field =
    No field of this name belongs here: it is misspelled, stands in the wrong block, or a space is missing behind the dash of a list.
    What stands behind it would be shown nowhere, and the patient would read "not stated".
    Use the name that the report suggests, or move the line to the block where it belongs.
    .title = a field that does not exist
    .wrong =
        contact:
          phonee: [{"{"}number: "+81-27-123-4567"{"}"}]
    .right =
        contact:
          phones: [{"{"}number: "+81-27-123-4567"{"}"}]

explain-missing-field =
    A field is missing, or empty, without which the entry cannot be shown: a name, the reading by which it is sorted, a prefecture, a source.
    Add the line.
    If no source states the value, leave out the whole block rather than guess it.
    .title = a field that must be there
    .wrong =
        name:
          ja: さくら病院
          en: Sakura Hospital
    .right =
        name:
          ja: さくら病院
          kana: さくらびょういん
          en: Sakura Hospital

explain-not-truth =
    This field is answered by `true` or `false`.
    Words such as `maybe` or はい cannot be shown in every language.
    Write `true` or `false`; where no source says it, leave the line out, and the page says "not stated".
    .title = neither true nor false
    .wrong =
        price:
          taxable: maybe
    .right =
        price:
          taxable: true

explain-not-a-number =
    This field takes a number in ordinary digits, without unit, sign for "about", or commas.
    Every language writes numbers, units and currencies in its own way, and the site adds them itself.
    Write digits only; a count of people, beds or yen has no decimals either.
    .title = not a number
    .wrong =
        beds:
          count: 約500床
    .right =
        beds:
          count: 500

explain-out-of-range =
    The number lies outside what this field can be: no beds at all, a price above a thousand million yen, a hospital outside Japan.
    A digit too many, or latitude and longitude swapped, is easily overlooked, and a patient would plan by it.
    Check the number and its unit against the source.
    .title = a number that cannot be right
    .wrong =
        place:
          prefecture: gunma
          coordinates: {"{"}lat: 139.061, lon: 36.404{"}"}
    .right =
        place:
          prefecture: gunma
          coordinates: {"{"}lat: 36.404, lon: 139.061{"}"}

explain-bad-date =
    The value is not a date in the form year, month, day, or no calendar has that day.
    20/11 and 11/20 mean different days in different countries, and an era year means nothing to most readers.
    Write `2026-11-20`, or `2026-11` or `2026` where the source says no more.
    .title = not a date
    .wrong =
        contact:
          website: https://sakura.example/
          verified_on: 20/11/2026
    .right =
        contact:
          website: https://sakura.example/
          verified_on: 2026-11-20

explain-date-in-future =
    The date of something that has happened lies in the future.
    `verified_on` tells a patient when a person last compared this block with its source; a wrong year would keep an old fact looking fresh for ever.
    Write the day on which it happened. The last that may stand there is today, or what `--today` says if that is later.
    .title = a date that has not come yet
    .wrong =
        contact:
          website: https://sakura.example/
          verified_on: 2062-11-20
    .right =
        contact:
          website: https://sakura.example/
          verified_on: 2026-11-20

explain-dates-out-of-order =
    Of two dates that belong together, the later one lies before the earlier one: `until` before `since`, or `to` before `from`.
    An accreditation or a treatment would be shown as ended before it began.
    Swap the two, or mend the year.
    .title = an end before its beginning
    .wrong =
        treatments:
        - treatment: particle-therapy
          since: 2026-03
          until: 2010
    .right =
        treatments:
        - treatment: particle-therapy
          since: 2010
          until: 2026-03

explain-no-value =
    The item names no value: one of its keys must hold one.
    A text that refers to it would show a gap where the figure should be.
    Add the value as the source gives it.
    .title = a fact that says nothing
    .wrong =
        # content/facts.yaml
        - id: visa-days
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-two-values =
    The item names two values, each under a key of its own.
    A text refers to one figure by one id, so the page could not tell which of them is meant.
    Keep one, or make two items of it.
    .title = two values in one fact
    .wrong =
        # content/facts.yaml
        - id: visa-days
          number: 90
          percent: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-bad-range =
    A range is two values in brackets, the lowest first. Here there are more or fewer, or they run backwards.
    A reader would see "from 60 to 30", and could not tell which of the two is wrong.
    Write the lowest and the highest, or one value without brackets.
    .title = a range that is none
    .wrong =
        # content/facts.yaml
        - id: minutes
          number: [60, 30]
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/facts.yaml
        - id: minutes
          number: [30, 60]
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-bad-url =
    The value does not begin with `http://` or `https://`, has no host, or holds a space.
    A patient who follows the link would reach nothing, and another scheme such as `javascript:` could run a program in the browser.
    Copy the address from the browser, with `https://` in front.
    .title = not a web address
    .wrong =
        contact:
          website: www.sakura.example
    .right =
        contact:
          website: https://www.sakura.example/

explain-bad-email =
    The value is not one plain e-mail address: it has no `@`, a name around it, or (at) in place of the sign.
    A patient who taps it could not write to the hospital.
    Write the address alone.
    .title = not an e-mail address
    .wrong =
        contact:
          email: desk(at)sakura.example
    .right =
        contact:
          email: desk@sakura.example

explain-bad-phone =
    The number has no country code, keeps the 0 that is dialled inside Japan, or holds letters, spaces or full-width digits.
    Patients call from abroad: without +81, or with the 0 behind it, they do not get through.
    Write + and the country code, leave out the first 0, and put hyphens between the groups. The page also shows the number as dialled inside Japan.
    .title = not an international telephone number
    .wrong =
        contact:
          phones:
          - number: "027-123-4567"
    .right =
        contact:
          phones:
          - number: "+81-27-123-4567"

explain-bad-postal-code =
    The value is not seven digits with a hyphen behind the third.
    Taxi drivers and map programs in Japan find a place by it.
    Write the digits and the hyphen only, without 〒.
    .title = not a Japanese postal code
    .wrong =
        place:
          prefecture: gunma
          postal_code: 3718511
    .right =
        place:
          prefecture: gunma
          postal_code: "371-8511"

explain-bad-hours =
    The hours are not written in the one form that the site can turn into every language.
    A patient in another time zone relies on them to know when somebody answers.
    Write English weekdays of three letters and times of four digits, as in `mon-fri 09:00-17:00`; put `; ` between several, and write `24h` for always.
    .title = hours that cannot be read
    .wrong =
        contact:
          hours: 月〜金 9時〜17時
    .right =
        contact:
          hours: mon-fri 09:00-17:00

explain-bad-kana =
    The reading of the name holds other letters than hiragana.
    Japanese lists are sorted by it, and a name in kanji or katakana would stand in the wrong place.
    Write how the name is read, in hiragana; ー and ・, digits and spaces may be used.
    .title = a reading that is not hiragana
    .wrong =
        name:
          ja: さくら病院
          kana: サクラビョウイン
          en: Sakura Hospital
    .right =
        name:
          ja: さくら病院
          kana: さくらびょういん
          en: Sakura Hospital

explain-bad-id =
    An id may hold lower-case letters a to z, digits and hyphens, and nothing else; it neither begins nor ends with a hyphen, and has at most 80 characters.
    It is part of addresses and links, the same in every language.
    Choose a short id of such signs, and use it wherever the old one stood.
    .title = an id with other signs
    .wrong =
        sources:
        - id: Sakura Home
          title: Sakura Hospital
    .right =
        sources:
        - id: sakura-home
          title: Sakura Hospital

explain-bidi-control =
    An invisible character changes the direction of the text around it; it mostly comes along when Arabic or Hebrew is copied from a document.
    It can swap the digits of a telephone number before the reader's eyes, and the editor cannot see it.
    Delete it at the marked place; the site isolates foreign words by itself.
    .title = an invisible sign that turns the text

explain-empty-text =
    The field is there, but it holds nothing, or spaces only.
    The page would show a heading with nothing below it.
    Write the text, or leave the field out.
    .title = a field without text
    .wrong =
        prose:
          about: ""
    .right =
        prose:
          about: The hospital was founded in 1951.

explain-unknown-word =
    This field takes one of a few fixed words, and the value is none of them.
    The site has a translation of each of these words, and of no other.
    Use the word that the report suggests; capitals matter.
    .title = not one of the words that fit
    .wrong =
        intake:
          route: coordinator-requred
    .right =
        intake:
          route: coordinator-required

explain-unknown-prefecture =
    The value is not the id of one of Japan's 47 prefectures.
    Hospitals are listed by prefecture in every language, so its name must be one that all of them know.
    Write the id in lower-case Latin letters without ken, fu or to; the list is in `i18n/en/places.ftl`.
    .title = a prefecture that does not exist
    .wrong =
        place:
          prefecture: 群馬県
    .right =
        place:
          prefecture: gunma

explain-unknown-language =
    The value is not the tag of a language that there are words for, in the portal or in the program.
    Browsers and screen readers choose fonts, direction and voice by the tag, and a wrong one makes the text unreadable aloud.
    Use the BCP 47 tag: Japanese is `ja`, not `jp`; simplified Chinese is `zh-Hans`. For a new language, `jih new language` makes the files of its words.
    .title = a language that does not exist
    .wrong =
        place:
          prefecture: gunma
          city: {"{"}en: Maebashi, jp: 前橋市{"}"}
    .right =
        place:
          prefecture: gunma
          city: {"{"}en: Maebashi, ja: 前橋市{"}"}

explain-unknown-code =
    No label exists for this code: of a treatment, condition, language, document, service or another vocabulary.
    A code without label cannot be shown in any language, and patients who filter by it would miss the hospital.
    Use the id that the report suggests; a new one is first added to `i18n/` in every published language.
    .title = a code without a label
    .wrong =
        treatments:
        - treatment: particle-theraphy
    .right =
        treatments:
        - treatment: particle-therapy

explain-unknown-entry =
    A hospital, facilitator or centre is named here that has no file of its own.
    The page would lead a patient to an address that does not exist.
    Use the name of the file without its ending; if the file is new, add it too.
    .title = a reference to nothing
    .wrong =
        intake:
          coordinators: [mirai-travell]
    .right =
        intake:
          coordinators: [mirai-travel]

explain-unknown-source =
    The id names a source that is neither in `sources` of this file nor in `content/sources.yaml`.
    Every fact names its source, so that a patient or a doctor can read it there; here the name leads to nothing.
    Mend the id, or add the source with its title, address and date.
    .title = a source that is not listed
    .wrong =
        contact:
          website: https://sakura.example/
          source: sakura-hom
        sources:
        - id: sakura-home
          title: Sakura Hospital
    .right =
        contact:
          website: https://sakura.example/
          source: sakura-home
        sources:
        - id: sakura-home
          title: Sakura Hospital

explain-unknown-fact =
    The text refers to a fact that is neither in `content/facts.yaml` nor, for the page of a treatment, in `facts` of its showcase.
    The sentence would have a gap where the figure should be.
    Mend the id, or add the fact with its value and its source.
    .title = a fact that is not listed
    .wrong =
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-day) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-unknown-page =
    The link names a page, a section of a page, or a list that the portal does not have.
    A reader would come to "page not found" in the middle of planning a journey.
    Use the name of the file in `content/pages` without language and ending, or the id behind the heading; lists are written `list:hospitals`.
    .title = a link to a page that does not exist
    .wrong =
        See [all hospitals](list:hospital).
    .right =
        See [all hospitals](list:hospitals).

explain-unknown-text =
    The list in `site.yaml` names a text that the portal does not have.
    A slip here would show unchecked machine text on the very page that was to be kept free of it.
    Use the name of a file in `content/pages` or `content/showcase` without language and ending, the id behind a heading, or a field of `prose` such as `costs`.
    .title = a text that does not exist
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        unreviewed_machine_text_except: [cots]
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        unreviewed_machine_text_except: [costs]

explain-duplicate-id =
    Two things have one id: two sources, two files whose names differ only in capital letters, or a page and a list that the site makes itself.
    A reference could mean either, and both would want the same address; on many disks two such files are one, and the second save destroys the first.
    Give one of the two another id, and mend the references to it.
    .title = an id that is taken
    .wrong =
        sources:
        - id: home
          title: Sakura Hospital
        - id: home
          title: Sakura Hospital in English
    .right =
        sources:
        - id: home
          title: Sakura Hospital
        - id: home-en
          title: Sakura Hospital in English

explain-missing-site =
    The folder holds no `site.yaml`, so it is not a portal: nothing says its address or its languages.
    Mostly the command was run in another folder than meant.
    Name the right one with `--root`, or make a new portal with `jih init`.
    .title = no site.yaml

explain-bad-languages =
    The settings in `site.yaml` name a language twice, or name one as source or fallback that is not in the list `languages`.
    The order of the list is the order of the menu, and a text can only be borrowed from a language that is published.
    List each language once, the source language among them.
    .title = languages that contradict each other
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [ja, zh-Hans]
        source_language: en
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, ja, zh-Hans]
        source_language: en

explain-misplaced-file =
    The folder, the name or the ending does not tell what the file is.
    The name is the address of the page and the tag of its language; a file that nobody reads is work that no patient sees.
    Use the form that the report shows: lower-case letters, digits and hyphens, the language tag between dots, the right ending.
    .title = a file whose name says nothing
    .wrong =
        content/hospitals/Sakura General.yml
    .right =
        content/hospitals/sakura-general.yaml

explain-missing-original =
    A translation stands here whose original does not exist: the id in its name is misspelled, or the original was renamed or removed.
    Without the original there is no page to show it on.
    Give it the id of its original, or write the original first.
    .title = a translation of nothing
    .wrong =
        content/hospitals/sakura-general.yaml
        content/hospitals/sakura.ja.yaml
    .right =
        content/hospitals/sakura-general.yaml
        content/hospitals/sakura-general.ja.yaml

explain-missing-section =
    The translation has a section whose id the original does not have.
    Sections are matched by id, so this one is shown nowhere, and the reader gets the original's section in another language.
    Give the heading the id it has in the original; if the section is new, write it in the original first.
    .title = a section that only a translation has
    .wrong =
        # content/pages/visa.en.md
        ## Documents {"{"}#documents{"}"}

        A letter from the hospital.
        # content/pages/visa.ja.md
        ## 書類 {"{"}#papers{"}"}

        病院の手紙。
    .right =
        # content/pages/visa.en.md
        ## Documents {"{"}#documents{"}"}

        A letter from the hospital.
        # content/pages/visa.ja.md
        ## 書類 {"{"}#documents{"}"}

        病院の手紙。

explain-no-front-matter =
    A page begins with a head between two lines `---` that holds its title and description; here it is missing, not closed, or stands below an empty line.
    Search engines show both, and the title is the page's heading.
    Begin the very first line with `---`.
    .title = a page without its head
    .wrong =
        # content/pages/visa.en.md
        Ask the hospital.
    .right =
        # content/pages/visa.en.md
        ---
        title: Visa for medical stay
        description: How to ask for a visa for a stay in a hospital in Japan.
        ---

        Ask the hospital.

explain-raw-html =
    The page holds an HTML tag.
    Tags would bring scripts and styles past every check, and break pages that are read from right to left or aloud; so they are refused, never passed on.
    Say it in Markdown: `**bold**`, links, lists and tables are there.
    .title = HTML in a page
    .wrong =
        The stay is <b>90 days</b> at most.
    .right =
        The stay is **90 days** at most.

explain-bad-link =
    The link begins with something a page cannot hold, such as `javascript:`, or it is an address relative to a file.
    The first can harm a reader; the second breaks in every other language, because each has addresses of its own.
    Use `https://` for other sites, and `page:`, `hospital:` or another word of the list with an id for this one.
    .title = a link that cannot be used
    .wrong =
        See [all hospitals](../hospitals/).
    .right =
        See [all hospitals](list:hospitals).

explain-picture =
    Pages of this portal hold no pictures.
    They cost patients on slow lines more than they tell, say nothing to those who listen, and every text in them would be needed once more in each language.
    Say in words what the picture shows, or link to it.
    .title = a picture in a page
    .wrong =
        ![The entrance](https://sakura.example/entrance.jpg)
    .right =
        The entrance faces the station: [picture](https://sakura.example/entrance.jpg).

explain-bold-not-shown =
    A pair of `**` is not closed, or stands where Markdown does not take it for bold.
    The reader would see the asterisks themselves.
    Put `**` around whole words, inside brackets and before punctuation.
    .title = asterisks that stay asterisks
    .wrong =
        受付は**平日のみです。
    .right =
        受付は**平日のみ**です。

explain-fact-with-text =
    There is text in the brackets of `[](fact:…)`.
    The figure would be written twice, here and in its file, and only one of them would be changed later.
    Leave the brackets empty, and put other words before or behind.
    .title = a fact that is written twice
    .wrong =
        # content/pages/visa.en.md
        Stays are up to [90](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-bad-heading =
    The heading has no text, no id, an id that another heading has, or it begins with a single `#`.
    Translations are matched with the original section by section through the id, and links lead to it; the title stands in the head of the file.
    Write `## Text {"{"}#id{"}"}`, with the same id in every language and another for each section.
    .title = a heading that does not work
    .wrong =
        ## Documents

        A letter from the hospital.
    .right =
        ## Documents {"{"}#documents{"}"}

        A letter from the hospital.

explain-deep-nesting =
    Lists or quotes stand inside each other more than a hundred levels deep, mostly after a slip in copying.
    No reader could follow, and browsers may fail.
    Split the text into sections, or remove the signs at the beginning of the lines.
    .title = lists or quotes nested too deeply

explain-bad-message =
    The message does not follow the rules of Fluent: there is no `=`, nothing behind it, or a brace is not closed.
    Without it a button or a label of the site would be empty.
    Write `id = text`; close every brace, and begin further lines of a long text four spaces in.
    .title = a message that cannot be read
    .wrong =
        # i18n/ja/local.ftl
        site-name さくらの病院
    .right =
        # i18n/ja/local.ftl
        site-name = さくらの病院

explain-missing-message =
    A published language lacks a message that the site shows.
    Words of the interface never fall back to another language: a half-translated menu would leave the reader lost.
    Add the message to a file of that language; the report names the original.
    .title = a message without translation
    .wrong =
        # i18n/en/local.ftl
        treatment-dialysis = Dialysis
        # i18n/ja/local.ftl
        treatment-dialisis = 透析
    .right =
        # i18n/en/local.ftl
        treatment-dialysis = Dialysis
        # i18n/ja/local.ftl
        treatment-dialysis = 透析

explain-unknown-variable =
    The translated message uses a variable that the original does not have, mostly one that is misspelled or translated.
    Nothing fills it, so the reader would see its name instead of a place or a number.
    Use the variables of the original, spelled the same.
    .title = a variable that nothing fills
    .wrong =
        # i18n/ja/local.ftl
        hospitals-in = {"{"} $palce {"}"}の病院
    .right =
        # i18n/ja/local.ftl
        hospitals-in = {"{"} $place {"}"}の病院

explain-missing-variable =
    The original shows a value that the translation does not.
    Readers of that language would not learn the number, the date or the place.
    Put the variable where the sentence needs it.
    .title = a variable that a translation leaves out
    .wrong =
        # i18n/ja/local.ftl
        hospitals-in = 地域の病院
    .right =
        # i18n/ja/local.ftl
        hospitals-in = {"{"} $place {"}"}の病院

explain-missing-plural =
    The message chooses its words by number, but lacks a form that its language counts in: English has two, Arabic six.
    Some numbers would be shown with the wrong word, or an ending that no reader would write.
    Add a line for each form that the report names.
    .title = a form of counting left out
    .wrong =
        # i18n/en/local.ftl
        beds = {"{"} $count ->
            {"["}few] {"{"} $number {"}"} beds
           {"*"}[other] {"{"} $number {"}"} beds
        {"}"}
    .right =
        # i18n/en/local.ftl
        beds = {"{"} $count ->
            {"["}one] {"{"} $number {"}"} bed
           {"*"}[other] {"{"} $number {"}"} beds
        {"}"}

explain-unused-message =
    No page and no vocabulary uses a message of this id.
    Mostly the id is misspelled, and the site still shows the old text.
    Mend the id, or delete the message.
    .title = a message that nothing shows
    .wrong =
        # i18n/ja/local.ftl
        site-nmae = さくらの病院
    .right =
        # i18n/ja/local.ftl
        site-name = さくらの病院

explain-unknown-theme =
    `site.yaml` names a theme for which there is no folder below `themes/`.
    The pages would be shown in the default theme, and nobody might notice.
    Mend the name, or make the folder; files it does not have come from `default`.
    .title = a theme that does not exist
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        theme: defualt
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        theme: default

explain-theme =
    A template of the portal's own theme cannot be read, is missing, or asks a page for something it does not have.
    The page cannot be made at all, so nothing is published, and the old site stays.
    The report names the template, its line, and the page; the reason is in the words of the template engine.
    .title = a template that fails
    .wrong =
        # themes/default/templates/list.html
        <p>{"{"}{"{"} w.hospitals_we_like {"}"}{"}"}</p>
    .right =
        # themes/default/templates/list.html
        <p>{"{"}{"{"} w.site_name {"}"}{"}"}</p>

explain-bad-digest =
    The digest of a block in a translation is not 12 digits of 0-9 and a-f.
    It records which text the block was translated from; without it nobody is told when the original changes, and readers would trust an old translation.
    Delete the line and run `jih translation accept` on the file: digests are never typed.
    .title = a digest that no text has

explain-missing-digest =
    It is not recorded which text these blocks were translated from.
    When the original changes, nobody is told, and readers of that language keep the old facts.
    Compare the translation with the original, then run `jih translation accept` on the file.
    .title = a translation of an unknown text

explain-advertising =
    The text praises a hospital, promises success, or lets a patient speak.
    Japan's guidelines on medical advertising forbid it, and it helps nobody to choose: every hospital can say it.
    Say what a source counted or measured. A word that is only talked about stands in quotation marks.
    .title = praise, a promise, or a patient's voice
    .wrong =
        prose:
          about: It is one of the leading hospitals of Japan.
    .right =
        prose:
          about: It treated 600 patients from abroad in 2024.

explain-long-sentence =
    An English sentence has more words than a tired reader follows, or a machine translates well.
    Most readers of these pages learned English as a second language, and read them when somebody is ill.
    Make two sentences of it; 20 words are a good aim.
    .title = a sentence that is too long
    .wrong =
        prose:
          about: The hospital has an office that helps patients from abroad with their letters and their visa and their journey and the payment before they come to Japan.
    .right =
        prose:
          about: The hospital has an office that helps patients from abroad. It answers letters, and explains the visa and the payment.

explain-unreachable-phone =
    Free and shared numbers such as 0120, 0800 and 0570 answer inside Japan only, and no other number stands beside this one.
    A patient abroad would call in vain and think that nobody is there.
    Give the ordinary number too, or leave this one out where the source has no other.
    .title = a number that cannot be called from abroad
    .wrong =
        contact:
          phones:
          - number: "+81-120-123-456"
    .right =
        contact:
          phones:
          - number: "+81-120-123-456"
          - number: "+81-27-123-4567"

explain-approximate-coordinates =
    The point on the map is marked as approximate.
    A taxi or a walker who follows it can end up streets away from the entrance.
    Point at the entrance, and delete the line `approximate`.
    .title = a point that is only near
    .wrong =
        place:
          prefecture: gunma
          coordinates: {"{"}lat: 36.4, lon: 139.0, approximate: true{"}"}
    .right =
        place:
          prefecture: gunma
          coordinates: {"{"}lat: 36.40402, lon: 139.06107{"}"}

explain-unused-facilitator =
    No hospital names this company as coordinator, and it names no hospital as partner.
    A patient who reads its page cannot tell where it can lead.
    Add the link on either side where a source says so.
    .title = a company without a hospital
    .wrong =
        # content/facilitators/mirai-travel.yaml
        name: {"{"}en: Mirai Travel{"}"}
    .right =
        # content/facilitators/mirai-travel.yaml
        name: {"{"}en: Mirai Travel{"}"}
        # content/hospitals/sakura-general.yaml
        intake:
          coordinators: [mirai-travel]

explain-showcase-without-hospital =
    There is a full page on this treatment, but no hospital of the portal offers it now.
    Patients would read it with hope, and find nowhere to go.
    Add the treatment to a hospital where a source says so, or take the showcase out.
    .title = a showcase of what nobody offers
    .wrong =
        content/showcase/particle-therapy.yaml
        content/showcase/particle-therapy.en.md
    .right =
        # content/showcase/particle-therapy.yaml
        verified_on: 2026-11-01
        # content/showcase/particle-therapy.en.md
        Ask the hospital.
        # content/hospitals/sakura-general.yaml
        treatments:
        - treatment: particle-therapy

explain-wrong-form =
    The text holds signs that look like letters and are others: half-width katakana, full-width digits, parts of characters, or shapes copied from a PDF.
    Search does not find them, screen readers stumble, and some telephones show boxes.
    Type the text anew, in ordinary letters.
    .title = letters in a wrong form
    .wrong =
        prose:
          about: It has ５０ beds.
    .right =
        prose:
          about: It has 50 beds.

explain-zawgyi =
    The Burmese text is in Zawgyi, an encoding from before Unicode.
    Today's telephones show it scrambled, so that a patient cannot read it.
    Convert the whole file to Unicode with a converter, then read it through.
    .title = Burmese in an old encoding

explain-unused-fact =
    A fact of a showcase is not named in its text, or a shared one in no text.
    It is on no page: its id was changed in the text, or the text says the same in digits.
    Refer to it from the text, or take it out.
    .title = a fact that no page shows
    .wrong =
        # content/pages/visa.en.md
        Stays are up to ninety days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-figure-in-prose =
    The text has digits that are no part of a name, a telephone or an ordinal.
    Such a figure stands in every language of its own, without a source, and is forgotten when it changes.
    Make it a fact with its source, and refer to it.
    .title = a figure without a source
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, ja]
        source_language: en
        lints:
          figure-in-prose: warn
        # content/pages/visa.en.md
        Stays are up to 90 days.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, ja]
        source_language: en
        lints:
          figure-in-prose: warn
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-unlike-original =
    A number, a name, a link, a source or a paragraph of the original is not in the translation, or the other way round.
    A reader of one language is then told something else than a reader of another.
    Say what the original says. Numbers are written in Latin digits in every language.
    .title = something else than the original says
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The fee is JPY 4,000.
        # content/pages/visa.vi.md
        Phí là 400 JPY.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The fee is JPY 4,000.
        # content/pages/visa.vi.md
        Phí là 4.000 JPY.

explain-unlike-glossary =
    The original uses a term that the glossary of the language names, and none of its forms is in the translation.
    Patients look for one name of a treatment; two names look like two treatments.
    Use a form of the glossary, or add one to `i18n/<language>/glossary.yaml`.
    .title = a term by another name
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        An ambulance is free.
        # content/pages/visa.vi.md
        Xe hơi miễn phí.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        An ambulance is free.
        # content/pages/visa.vi.md
        Xe cứu thương miễn phí.

explain-unlike-length =
    The translation has far fewer or far more letters than its original.
    Often a sentence was left out, or one was added.
    Compare the two sentence by sentence.
    .title = a translation that is far too short
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The hospital reads your records before you travel, and a doctor then decides whether you can be treated.
        # content/pages/visa.vi.md
        Bác sĩ.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The hospital reads your records before you travel, and a doctor then decides whether you can be treated.
        # content/pages/visa.vi.md
        Bệnh viện đọc hồ sơ trước khi bạn đi, sau đó bác sĩ quyết định có thể điều trị hay không.

explain-lost-negation =
    A sentence of the original denies something, and the translation has no word that does.
    It may say the opposite, which can harm a patient.
    Translate the denial. A word that the tool does not know belongs under `not` in `i18n/<language>/glossary.yaml`.
    .title = a lost “not”
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The visa is not a promise.
        # content/pages/visa.vi.md
        Thị thực là lời hứa.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The visa is not a promise.
        # content/pages/visa.vi.md
        Thị thực không phải là lời hứa.

explain-untranslated =
    Words of the original stand in the translation, or letters of a script that the language is not written in.
    Nobody may have noticed that a part was not translated, and a screen reader reads it in the wrong voice.
    Translate it. A text that must stay in another language is marked with that language.
    .title = a sentence left as it was
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        Ask the hospital before you book a flight.
        # content/pages/visa.vi.md
        Hãy hỏi the hospital before you book a flight.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        Ask the hospital before you book a flight.
        # content/pages/visa.vi.md
        Hãy hỏi bệnh viện trước khi đặt vé máy bay.

explain-incomplete-showcase =
    A showcase is two files of one name: its facts in `<id>.yaml`, and its text in `<id>.<language>.md`.
    One of them is missing, so the other is shown nowhere, and patients see the plain list of hospitals instead.
    Write the missing file, or delete the one that is there.
    .title = half a showcase
    .wrong =
        content/showcase/particle-therapy.en.md
    .right =
        content/showcase/particle-therapy.yaml
        content/showcase/particle-therapy.en.md
