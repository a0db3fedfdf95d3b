# Why it could not run. What the system said follows behind a colon.

disk-portal = cannot read the portal in { $path }
disk-not-a-directory = { $path } is not a directory: name the one with `site.yaml` by --root
disk-read = cannot read { $path }
disk-write = cannot write { $path }
disk-create = cannot create { $path }
disk-exists = { $path } is there already, and was not touched
disk-link-broken = cannot follow the link { $path }
disk-link-loop = the link { $path } leads back to a folder that it lies in: remove it
disk-link-out = { $path } is a link out of the portal, to { $target }: put the file itself there
disk-leftover = cannot clear { $path }, left by a killed build
disk-beside = cannot write beside { $path }
disk-busy = another build is writing to { $path }; wait for it, or choose another --out
disk-create-in-site = cannot create { $path } in the new site
disk-write-in-site = cannot write { $path } of the new site
disk-replace = cannot replace { $path }
disk-old-site = cannot replace { $path }, and the old site is now in { $old }
disk-out = cannot use { $path } for the site
disk-out-nameless = { $path } names no directory for the site
disk-out-holds-portal = { $path } holds the portal itself: choose another --out
disk-out-in-portal = { $path } lies in the portal's { $part }, where the site would be read as input: choose another --out
disk-out-foreign = { $path } holds files that jih did not write, and would be replaced as a whole: choose another --out, or empty it first
init-not-empty = { $path } is not empty: name a new directory, nothing in this one was touched
serve-cannot-listen = cannot listen on { $host }, port { $port }
serve-no-port = the ports { $first } to { $last } are all taken: choose another --port

system-not-found = there is no such file or folder
system-permission = permission denied
system-not-a-directory = a part of the path is a file, not a folder
system-is-a-directory = it is a folder, not a file
system-full = the disk is full
system-read-only = nothing can be written on this disk
system-no-address = this machine does not have that address
disk-remove = cannot remove { $path }
