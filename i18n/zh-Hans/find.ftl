# 列表的筛选条件。“#”由页面换成数字或名称。

filter-title = 筛选列表
filter-show-hospitals = 显示医院
filter-show-companies = 显示公司
filter-companies = 公司
filter-any = 不限
filter-clear = 清除所有条件
filter-text = 名称或地点
filter-treatment = 治疗
filter-place = 地区和都道府县
filter-prefecture = 都道府县
filter-spoken-unnamed = 电话或视频口译（未列明语言）
filter-device = 仅靠翻译设备的语言
filter-apply-self = 可以自己申请
filter-apply-coordinator = 通过协调机构
filter-apply-referral = 通过转诊
filter-opinion-in-person = 面谈
filter-opinion-remote = 远程
filter-opinion-written = 书面
filter-opinion-by-proxy = 由他人代您前来
filter-accredited-yes = 已获认证
filter-service = 服务
filter-chips = 已选条件
filter-remove = 去掉：{ $filter }
filter-found-hospitals =
    { $count ->
       *[other] { $number }家医院符合条件。
    }
filter-found-companies =
    { $count ->
       *[other] { $number }家公司符合条件。
    }
filter-none-hospitals = 没有医院符合所有条件。
filter-none-companies = 没有公司符合所有条件。
filter-less = 没有结果？请去掉一个条件。
filter-ask-coordinator = 或者询问协调机构
filter-page-only = 只在本页的{ $count }家医院中筛选。整个列表有{ $total }家。
filter-loading = 正在载入列表的其余部分。
row-spoken = 工作人员或口译员会说
and-more =
    { $count ->
       *[other] 另有{ $count }项
    }
languages-by-device =
    { $count ->
       *[other] { $language }（仅靠翻译设备：{ $count }家医院）
    }
languages-unnamed =
    { $count ->
       *[other] { $count }家医院有电话或视频口译，但未列明语言。请询问是否有您的语言。
    }
languages-unnamed-where = 在所有医院的列表中查找
