# Finished sites: what differs between two, and one made of its parts.

build-unchanged = { $pages }, { $seconds } s, { $warnings }: { $out } says all of it already, nothing was written
more-files = and { $shown } more: `--format json` names all
diff-done = { $files } compared: { $changed } changed, { $added } added, { $gone } gone
diff-no-causes = One of the two does not say from what it was made, so there are no causes.
diff-unknown = no difference of the inputs explains it
diff-day = built for { $new }, not { $old }
diff-address = built for { $new }, not { $old }
diff-version = made by jih { $new }, not { $old }
join-done = { $files } → { $out }
tree-none = { $path } is not a directory with a site
join-no-part = { $part } is not a part of a site, as `jih build --shard` writes it
join-other = { $part } was built from other files, for another day, or in other parts than the first: build all parts from one state
join-again = { $part } is part { $shard }, as { $other } is: name each part once
join-missing = parts { $missing } are missing
join-twice = { $path } is in { $part } and in { $other }: the parts are not of one build

# `jih build --timings`.
timings-stage = stage, by the clock
timings-ms = ms
timings-read = reading the files
timings-check = checking them
timings-make = making, writing and proving each file
timings-prove = proving all of them together
timings-swap = putting the new site in place of the old
timings-template = template
timings-files = files
timings-mean = µs for each
timings-made = ms for all, of all threads
timings-kept = ms to write and prove
timings-slowest = slowest
timings-us = µs
