# What the commands say when they are done.

errors = { $count ->
        [one] 1 error
       *[other] { $shown } errors
    }
warnings = { $count ->
        [one] 1 warning
       *[other] { $shown } warnings
    }
pages = { $count ->
        [one] 1 page
       *[other] { $shown } pages
    }
languages = { $count ->
        [one] 1 language
       *[other] { $shown } languages
    }
tally = { $errors }, { $warnings }
more-problems = { $count ->
        [one] One more problem is not shown.
       *[other] { $shown } more problems are not shown.
    } Mend these first, or list all with `jih check --format json`.
pages-in-languages = { $pages } in { $languages }
build-done = { $pages }, { $seconds } s, { $warnings } → { $out }
build-refused = { $tally }: nothing was written
quarantined = { $count ->
        [one] 1 broken file
       *[other] { $shown } broken files
    }
build-quarantined = { $quarantined } left out of the site, until mended:
    {"  "}{ $files }
pseudo-built = `en-XA` and `ar-XB` are for looking at: do not publish this site
check-done = { $tally }: { $pages } can be built
serve-nothing = { $tally }: there is nothing to serve
serve-broken = { $tally }: what is broken is left out
serve-port-taken = Port { $port } is taken; { $free } is free.
serve-address = Serving the portal on { $address } — Ctrl-C ends it
init-done = A sample portal is in { $dir }. Next:
    {"  "}jih serve --root { $root }    look at it in the browser
    {"  "}jih check --root { $root }    find mistakes after an edit
    {"  "}jih new hospital east-town --root { $root }    add a hospital
    {"  "}jih build --root { $root }    write the site
