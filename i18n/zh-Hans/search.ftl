# The search, and the index that stands on the same page.

nav-search = 搜索
nav-index = 索引

search-title = 搜索和索引
search-lede = 请输入治疗、地点或医院名称，任何语言都可以。也可以从下面的索引中选择。
index-title = 索引
index-lede = 治疗、疾病、地点和医院的列表。

search-label = 搜索本网站
search-hint = 地点、治疗或医院。您输入的内容不会离开您的设备。
search-button = 搜索
search-results = 搜索结果
search-found = 结果数
search-loading = 正在搜索……
search-none = 没有找到。
search-try = 请换一个较短的词，或检查有没有错字。您也可以咨询协调机构。
search-failed = 无法加载搜索。请使用下面的索引。
search-more = 显示更多结果
search-ask = 咨询协调机构

index-jump = 跳到
index-conditions = 疾病
index-places = 地点
index-hospitals = 医院
index-also = 搜索词
index-see = 参见

## What kind of page a result is

search-kind-treatment = 治疗
search-kind-hospital = 医院
search-kind-place = 列表
search-kind-coordinator = 协调机构
search-kind-centre = 海外中心
search-kind-page = 页面

search-hospitals =
    { $count ->
        [0] 尚无医院
       *[other] { $count }家医院
    }
