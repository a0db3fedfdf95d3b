# 读者保存在设备上的页面，以及这些页面的列表。

keep-button = 把此页保存到本设备
keep-failed = 未能保存此页。请检查网络连接，然后重试。
offline-title = 已保存的页面
offline-lede = 您在这里保存的页面，没有网络也可以阅读。
offline-missing = 目前没有网络，您要打开的页面没有保存在本设备上。
offline-on-this-device = 本设备上的页面
offline-without-scripts = 您的浏览器无法在这里保存页面。您可以打印页面，或将其另存为文件。
offline-none = 本设备上没有保存任何页面。
offline-saved = 保存日期
offline-delete = 删除
offline-delete-all = 删除所有已保存的页面
offline-gone = 这里保存的内容已全部删除。
offline-notice = 这是保存的副本。此后电话号码等信息可能已经变更。保存日期：
offline-how = 使用方法
offline-how-save = 打开一个页面，例如某家医院的页面，然后在页尾选择“把此页保存到本设备”。
offline-how-open = 没有网络时，打开同一网址或本页即可。紧急情况页面也会一并保存。
offline-how-date = 保存的页面会注明保存日期。有网络时，您看到的始终是最新页面。
offline-who = 谁能看到
offline-private = 使用本设备的任何人都能看到您保存的页面。不会向我们或任何其他人发送任何内容。
offline-browser = 有些浏览器会在一周后或空间不足时删除已保存的页面。不可缺少的内容请打印出来。
