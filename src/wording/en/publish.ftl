# `jih publish`: what it did, and why it stopped.

publish-new = { $shown } new
publish-changed = { $shown } changed
publish-removed = { $shown } removed
publish-unchanged = { $shown } unchanged
publish-kept = { $shown } kept for older pages
publish-counts = { $new }, { $changed }, { $removed }, { $unchanged }
publish-counts-kept = { $counts }, { $kept }
publish-done = { $counts }, { $bytes } sent, { $seconds } s → { $target }
publish-would = { $counts }, { $bytes } before compression, { $seconds } s; nothing was changed → { $target }
publish-watching = a publish to { $target } did not end: looking for { $seconds } s whether it is still at work
publish-why-new = new
publish-why-changed = changed
publish-why-lost = was taken away or overwritten there
publish-why-unfinished = a former publish was stopped here
publish-why-foreign = overwrites what no publish put there
publish-why-gone = no longer in the site

disk-no-site = { $path } is no site that jih made. Run `jih build` first, and name its directory with --from
disk-busy-site = a build is replacing { $path }. Publish once it is done

publish-scheme = a target is a directory, or begins with s3://, gs:// or az://
publish-credentials = credentials do not belong in a target, where logs and lists of processes show them. Set them in the environment ({ $settings }…); a target is `scheme://bucket/prefix`, without @ : ? # %
publish-no-bucket = the target names no bucket: write s3://bucket or s3://bucket/prefix
publish-prefix = { $prefix } cannot begin the names of objects: it has an empty part, `.` or `..`
publish-overlap = { $path } and the site { $from } lie in each other. Publish somewhere else
publish-foreign-directory = { $path } holds files that no publish put there, and the whole directory would be replaced. Choose another one, or empty it first
publish-odd-file = { $path } is not a file that a build writes: a link, or a name that is no text. Build the site anew
publish-settings = { $target } cannot be opened with what the environment says ({ $settings }…). Look for a setting that is missing or misspelt, and for keys
publish-refused = { $target } refused: { $answer }. Look at the credentials in the environment ({ $settings }…): they must allow to list, read, write and delete objects
publish-no-such-bucket = there is no { $target }: { $answer }
publish-answered = { $target } answered { $answer }
publish-unreachable = no connection to { $target }
publish-no-connection = no connection to { $target }. Look at the address in the environment ({ $settings }…); one with http:// needs { $settings }ALLOW_HTTP=true
publish-slow = { $target } did not answer within { $seconds } s. --timeout SECONDS waits longer
publish-manifest = { $path } in { $target } is not readable by this version of jih, so nobody knows what a former publish put there. Take a newer jih, or remove that object and publish with --take-over
publish-foreign = { $target } has { $path } already, and no publish put it there. Choose another prefix, or overwrite such objects with --take-over
publish-busy = another publish to { $target } is at work. Wait until it is done
publish-overtaken = another publish to { $target } began meanwhile
publish-stopped-before = nothing in { $target } was changed
publish-stopped-assets = stopped. { $target } shows the old site; run the same again, and it goes on
publish-stopped-pages = stopped. { $target } shows some pages old and some new, each with all it needs; run the same again, and it goes on
publish-stopped-removing = stopped. { $target } shows the new site; what it no longer needs is still there, and the next publish removes it
publish-part = { $path } is part { $shard } of a site, and publishing it would take the other parts away: make the whole of it with `jih join`
publish-faults = { $errors }: nothing was sent, what stands at the target stays
