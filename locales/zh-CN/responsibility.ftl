# 责任判定的用语：谁修、谁付、依据哪一行。

component-unknown = 尚不清楚是哪个部件

ground-none = 本小区还没有责任表
ground-row = 责任表 { $row }：{ $source }
ground-row-and-warranty = { $row }；质保表 { $code }：{ $source }

because-r0 = 有危险，先处置、后定费用：马上派人，这一步不谈钱，由谁付等安全以后再判。
because-r1-misuse = { $component }属使用不当造成的损坏，由使用人承担。请先留照片，报价经同意后才动工。
because-r1-person = { $component }是人为损坏，由造成损坏的人承担，不用管理费，也不用维修资金。请先拍照留证，记下当事人或车牌。
because-r2 = 这一户的装修由{ $company }完成，{ $accepted } 验收，装修保修到 { $end }。{ $component }先请装修公司查看，在此之前不报价。
because-r2-confirmed = { $component }是{ $company }（{ $phone }）做的，装修保修到 { $end }，由装修公司免费修。
because-r3 = { $component }{ $since }起保修 { $length }，到 { $end } 为止，还在期内。
because-r3-party = { $sentence }由质保方{ $party }负责，您不用付费。
because-r3-no-party = { $sentence }质保方还没有登记，我们先上门看，再找开发商，您不用付费。
because-r4 = { $component }归公用单位，由{ $party }负责，热线 { $phone }。我们替您转告并记下受理号。
because-r4-no-party = { $component }归公用单位负责，我们替您转告，不收费。
because-r5 = { $component }是公共部位，小修和日常维护由管理费承担，您不用另外付费。
because-r5-unchecked = { $component }是公共部位，先按小修办，由管理费承担，您不用另外付费。竣工日期没有登记，质保还没核对。
because-r6 = { $component }是公共部位，已过质保，属{ $grade }，由维修资金承担，按面积分摊，须经业主表决。先勘查立项。
because-r7 = { $component }由{ $party }按合同维修，您不用付费。我们负责催办，并向您答复。
because-r7-no-party = { $component }由外包单位按合同维修，您不用付费。
because-r8 = { $component }保修 { $length }，已于 { $end } 届满；属户内专有部分，不在管理费范围。上门报价，您同意后才动工。
because-r8-latest = { $component }的保修最迟已于 { $end } 届满；属户内专有部分，不在管理费范围。上门报价，您同意后才动工。
because-r8-no-period = { $component }没有约定保修期；属户内专有部分，不在管理费范围。上门报价，您同意后才动工。
because-r9 = { $component }在无偿便民服务清单里，不收费。
because-r10 = { $component }不在我们的服务范围，很抱歉。可以介绍{ $party }（{ $phone }），费用由您与对方商定。
because-r10-no-party = { $component }不在我们的服务范围，很抱歉。我们帮您打听合适的单位。
because-r99 = 还不清楚：{ $missing }。先免费勘查，弄清以前付费方待定，不报价。

since-completed = 自 { $day }（竣工验收）
since-delivered = 自 { $day }（收楼）

length-years = { $n } 年
length-months = { $n } 个月
length-heating-seasons = { $n } 个采暖期
length-cooling-seasons = { $n } 个供冷期
length-design-life = 设计使用年限（{ $n } 年）

grade-small = 小修
grade-medium = 中修
grade-major = 大修

missing-component = 是哪个部件
missing-unit = 是哪一户
missing-completed-on = 竣工验收日期
missing-delivered-on = 收楼日期
missing-season = 当地的采暖、供冷起止日期
missing-altered = 是不是装修改动过的部位
missing-grade = 要修到什么程度

scope-all = 全部部件

group-plumbing = 给水
group-drainage = 排水
group-sanitary = 卫浴洁具
group-electrical = 电气线路
group-lamps-switches = 灯具开关
group-heating-cooling = 采暖供冷
group-appliances = 家用电器
group-doors-windows = 门窗五金
group-walls-floors = 墙地面
group-waterproofing = 防水渗漏
group-structure = 主体结构
group-gas = 燃气
group-weak-current = 弱电通信
group-lifts = 电梯
group-common-lighting = 公共照明
group-common-water = 公共给排水
group-power = 供配电
group-fire = 消防
group-access = 门禁安防
group-building-fabric = 楼栋公共部位
group-grounds = 绿化与室外
group-cleaning = 保洁环境
group-vehicles = 车库车场
group-order = 公共秩序

utility-water = 供水
utility-power = 供电
utility-gas = 燃气
utility-heat = 供热
utility-telecom = 通信
utility-catv = 有线电视
