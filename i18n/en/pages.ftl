# Words of hospital pages and of text pages.

section-glance = At a glance
section-treatments-short = Treatments
section-request = What a request takes
section-second-opinion = Second opinion before you travel
apply-more = Papers, languages and time to an answer
check-due = Next check due { $date }
check-overdue = The check was due { $date }: please confirm first
machine-again = Translated by machine, not checked: read the original
on-this-page = On this page
