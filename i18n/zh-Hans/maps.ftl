## 地图：旁边总有内容相同的列表

section-where = 位置
map-dots = 每个圆点是一家医院。
map-without = 有{ $count }家医院没有圆点：位置未说明。
map-exact = 圆点是医院的位置。
map-approximate = 圆圈是大致位置，误差约1公里。
map-unplaced = 位置未说明。地图标出所在的都道府县。
map-centres = 圆点是来源中写明的城市。圆圈只表示国家：来源没有写明城市。
map-credit-japan = 日本地图（已简化）
map-credit-world = 世界地图（已简化）
