# What stands at an old address.

moved-title = This page has moved
moved-go = Go to the new page
