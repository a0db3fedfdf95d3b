# What `jih explain` says around an explanation.

problem-list = `jih explain CODE` says why one matters, and how to mend it.
problem-says = What a report says:
problem-wrong = Wrong:
problem-right = Right:
problem-unknown = there is no problem with the code `{ $code }`; `jih explain` lists them all
problem-unknown-near = there is no problem with the code `{ $code }`; did you mean `{ $near }`?

## Showcases

incomplete-showcase = there is no `{ $lacks }`, so this file is shown nowhere
    .help = write it too: a showcase is its facts and its text together; or delete this file
