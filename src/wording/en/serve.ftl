# The preview: the terminal, and what stands in and over its pages.

serve-changed = { $at }: { $tally }
serve-polling = This system cannot tell of more changes; every file is looked at once a second.
serve-failed = This page cannot be shown yet
serve-kept = the page below is the last good one
serve-bar-show = Show the editor's bar
serve-bar-hide = Hide
serve-bar-beside = Side by side
serve-bar-checked = Checked at
serve-bar-blocks = Texts and checks
serve-bar-missing = Not stated
serve-block = { $block }: { $language }, { $made }
serve-watching = Writing what changes to { $out } — Ctrl-C ends it
serve-written = { $at }: { $files }, { $tally }
files = { $count ->
        [one] 1 file
       *[other] { $shown } files
    }
provenance-original = original
provenance-human = translated by a person
provenance-reviewed = translated by a machine, checked by a person
provenance-machine = translated by a machine
serve-open-failed = No browser could be opened; the address is { $address }
provenance-stale = translated, out of date
serve-check = { $block }: checked on { $date }
serve-check-due = { $block }: checked on { $date }, to be checked again
serve-check-undated = { $block }: no date of a check
