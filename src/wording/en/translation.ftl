# Translations and what they were made from.

bad-digest = the digest of `{ $block }` is not 12 digits of 0-9 and a-f
    .help = delete its line, then run `jih translation accept` on this file: it writes the digest
missing-digest = it is not recorded what { $blocks } was translated from
    .help = compare it with the original, then run `jih translation accept { $path }`; until then, nobody is told when the original changes

field-translation-minor = Small edits only
    .about = Write `true` when the original changed but still means the same: the translation then stays valid. `jih translation accept` takes it out again.
field-translation-digests = Digests of the original
    .about = For each block, which text it was translated from. `jih translation accept` writes them; nobody types them. When the original changes, the block is shown as out of date.

## jih translation accept

accept-blocks = { $count ->
        [one] 1 block
       *[other] { $shown } blocks
    }
accept-files = { $count ->
        [one] 1 file
       *[other] { $shown } files
    }
accept-done = { $file }: matches its original again ({ $blocks })
accept-same = { $file }: nothing to record
accept-none = Nothing to record: every translation has its digests.
accept-total = Digests recorded in { $files }
accept-refused = Nothing was written.
accept-unknown = { $file } is no file of this portal. Name a translation, as in content/hospitals/example.ar.yaml
accept-no-translation = { $file } is no translation. Of an original, name the translations that match it now.
accept-broken = { $file } has errors. Mend them first.
accept-no-original = The original of { $file } cannot be read. Run `jih check` and mend it first.
accept-form = In { $file }, `translation:` cannot be edited as it is written. Put it at the beginning of a line, with its fields below it.
accept-future = { $on } lies after the day of the portal, { $today }.
