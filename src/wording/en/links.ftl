# `jih check --links`: what it says when it is done, and its problems.

links-addresses = { $count ->
        [one] 1 address
       *[other] { $shown } addresses
    }
links-hosts = { $count ->
        [one] 1 host
       *[other] { $shown } hosts
    }
links-asking = Asking for { $addresses } of { $hosts }, one at a time for each host …
links-done = Links: { $addresses } of { $hosts }: { $good } good, { $moved } moved, { $dead } dead, { $unknown } unknown
links-no-network = Links: no server answered. Is there a network? Nothing is said of them
links-not-asked = Links: not asked for while there are errors
links-cache-broken = The answers kept in { $path } cannot be read: every server is asked anew
links-cache-lost = The answers are not kept for the next run: { $why }

dead-link = { $why ->
        [host] the host of { $url } does not exist
        [private] { $url } leads into a private network
        [address] { $url } leads to no web address
       *[status] { $url } is gone: its server answers { $status }
    }
    .help = look in the browser; then name the page that has taken its place, or take out what only this page said
    .other = the same link
moved-link = { $url } has moved for good
    .help = look whether { $to } still says the same, and write that address
    .other = the same link
unanswered-link = { $why ->
        [timeout] { $url } does not answer in time
        [connection] { $url } cannot be reached
        [certificate] { $url } has no certificate that browsers trust
        [redirects] { $url } leads in a circle
       *[status] { $url } fails: its server answers { $status }
    }
    .help = look in the browser; if it is still so next week, look for the page that has taken its place
    .other = the same link

explain-dead-link =
    Only `jih check --links` asks. The server says that there is no such page (404 or 410), or there is no such server.
    A source that nobody can open proves nothing, and a patient who follows the link stands before a closed door.
    Look for the page on the same site and compare what it says now; if it is gone, say only what another source says.
    This is a warning that fails nothing, with `--deny warnings` too: what others' servers do at night must not stop a build.
    .title = a link that leads to nothing
explain-moved-link =
    Only `jih check --links` asks. The server sends readers on to another address, and says that this is for good (301 or 308).
    Such signs are taken down after some years, and some lead to a front page only, where what was cited is not.
    Open the new address. If it says the same, write it in place of the old one.
    .title = a page that has moved
explain-unanswered-link =
    Only `jih check --links` asks. There was no answer, an error of the server, a certificate that is not trusted, or redirects without end; it was asked three times.
    It may be the network, or a server that is down for a night, so nothing else follows from it.
    Look in the browser, and again a week later. Servers that answer people and refuse programs (401, 403, 429) are not reported.
    .title = a link that nobody answers
