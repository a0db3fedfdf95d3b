# Pages that a reader saves on the device, and the page that lists them.

keep-button = Save this page on this device
keep-failed = This page could not be saved. Check your connection and try again.
offline-title = Saved pages
offline-lede = Pages that you saved here can be read without a network.
offline-missing = There is no network, and the page that you asked for is not saved on this device.
offline-on-this-device = On this device
offline-without-scripts = Your browser cannot save pages here. You can print a page, or keep it as a file.
offline-none = Nothing is saved on this device.
offline-saved = Saved on
offline-delete = Delete
offline-delete-all = Delete all saved pages
offline-gone = Everything that was saved here is deleted.
offline-notice = Saved copy. Telephone numbers and other facts may have changed since:
offline-how = How it works
offline-how-save = Open a page, for example that of a hospital. Choose “Save this page on this device” at its end.
offline-how-open = Without a network, open the same address, or this page. The emergency page is saved too.
offline-how-date = A saved page says on which day it was saved. With a network you always see the newest page.
offline-who = Who can see it
offline-private = Anybody who uses this device can see what you saved. Nothing is sent to us or to anyone else.
offline-browser = Some browsers delete saved pages after a week or when space is short. Print what you need most.
