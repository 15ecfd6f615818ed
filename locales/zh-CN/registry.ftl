# 档案：小区、楼栋、房屋、公共部位、住户。

nav-registry = 档案
nav-set-up = 开通
tab-homes = 房屋
tab-buildings = 楼栋
tab-parts = 公共部位
tab-community = 小区资料
tabs = 档案分类

stage-not-handed-over = 未收楼
stage-handed-over = 已收楼
stage-fitting-out = 装修期
stage-warranty = 质保期
stage-daily = 日常期
stage-until = { $stage } · 至 { $day }

occupant-owner = 业主
occupant-co-owner = 共有人
occupant-tenant = 租户
occupant-family = 家人
occupant-agent = 代理人

care-hard-of-hearing = 听力弱，请慢讲
care-poor-sight = 视力弱
care-mobility = 行动不便
care-lives-alone = 独居
care-elderly = 高龄
care-small-children = 有幼儿
care-pregnant = 孕期
care-speaks-dialect = 讲方言
care-speaks-english = 讲英语
care-sensitive = 请格外留意

origin-resident-said = 来电告知
origin-counter = 当面登记
origin-verified-call = 回拨核实
origin-handover = 收楼登记
origin-ledger-import = 台账导入
origin-other = 其他来源

purpose-call-back = 回电联系
purpose-emergency = 紧急联系
purpose-verify-identity = 核对身份
purpose-release-check = 核对放行
purpose-correct-record = 更正档案
purpose-resident-asks = 住户本人要求
purpose-authority = 有关部门依法查询
purpose-other = 其他

part-lift = 电梯
part-lobby = 大堂
part-corridor = 走廊
part-stairwell = 楼梯间
part-lighting = 公共照明
part-entry-system = 门禁对讲
part-roof = 屋面
part-outer-wall = 外墙
part-drain = 排水管网
part-water-pump = 水泵房
part-power-room = 配电房
part-fire-equipment = 消防设施
part-garage = 车库
part-gate = 出入口
part-road = 道路
part-street-lamp = 路灯
part-garden = 绿地
part-pond = 水景
part-playground = 活动场地
part-waste-station = 垃圾站
part-other = 其他

group-whole-home = 全屋装修
group-electrical = 电路
group-plumbing = 给排水
group-waterproofing = 防水
group-walls-floors = 墙面地面
group-doors-windows = 门窗
group-sanitary = 洁具
group-lamps-switches = 灯具开关
group-heating-cooling = 冷暖设备
group-other = 其他

# 按钮与常用
save = 保存
cancel = 取消
back = 返回
edit = 修改
add = 添加
end-it = 结束
optional = 选填
none = 无
unknown-day = 日期不详
not-set = 未填写
all = 全部
first-page = 回到第一页
square-metres = ㎡
metres = 米
day-hint = 例如 2025-06-01
changed = { $by } 于 { $at } 修改
since = { $day } 起
ended = { $day } 止

# 小区
community-new = 新建小区
community-new-lead = 填好名称和代码就能开始。收费项目、引导话术、部件等会按模板备好，之后都能改。
community-name = 小区名称
community-name-hint = 例如 桂花苑
community-name-en = 英文名称
community-name-en-hint = 没有就留空；英文界面上显示，例如 Osmanthus Garden
community-code = 代码
community-code-hint = 用在网址里：小写字母、数字和短横线，例如 guihuayuan。建好后不再更改。
community-address = 地址
community-office-phone = 服务中心电话
community-office-phone-hint = 会印在派工单和收据上
community-zone = 时区
community-make = 新建并进入
community-title = 小区资料
community-stage-title = 房屋阶段怎么算
community-stage-lead = 房屋的阶段由竣工、收楼的日期推出来，不用手工填写。单个部件是否在保，以责任表为准。
community-period = 期限
community-from = 起算
community-source = 依据
community-valid-from = 生效
fact-completed = 竣工验收合格之日
fact-delivered = 交付之日
months = { $n } 个月

# 房屋清单
homes-title = 房屋
homes-count = { $units } 套 · { $people } 位住户
homes-find = 房号、姓名、拼音首字母、电话、车牌
homes-building = 楼栋
homes-stage = 阶段
homes-sort = 排序
sort-room = 按房号
sort-area = 按面积，大的在前
sort-delivered = 按收楼日期，新的在前
homes-export = 导出 Excel
homes-new = 添加房屋
homes-none = 还没有房屋
homes-none-text = 先添加楼栋，再添加房屋；有开发商移交的台账，可以整份导入。
homes-none-found = 没有找到
homes-none-found-text = 换个房号、姓名、拼音首字母或电话试试，也可以清除筛选。
homes-clear = 清除筛选
homes-shown = 本页 { $n } 套
homes-found = 找到 { $n } 套
home-room = 房号
home-people = 住户
home-area = 面积
home-stage = 阶段
home-delivered = 收楼
home-empty = 暂无住户
home-person = { $name }（{ $role }）

# 房屋表单
unit-new = 添加房屋
unit-edit = 修改房屋
unit-building = 楼栋
unit-entrance = 单元
unit-entrance-hint = 没有单元就留空
unit-room = 房号
unit-room-hint = 例如 1201
unit-area = 建筑面积
unit-delivered = 收楼日期
unit-delivered-hint = 还没交付就留空

# 楼栋
buildings-title = 楼栋
building-new = 添加楼栋
building-edit = 修改楼栋
buildings-none = 还没有楼栋
buildings-none-text = 楼栋有了，才能添加房屋、安排楼栋管家。
building-code = 楼号
building-code-hint = 例如 3
building-name = 名称
building-name-hint = 不填就叫“3 栋”
building-completed = 竣工验收合格日期
building-filing = 竣工验收备案号
building-steward = 楼栋管家
building-steward-none = 暂不指定
building-units = 房屋
building-count = { $n } 套
building-map = 位置
building-map-x = 向东
building-map-y = 向北
building-map-hint = 以小区正门为原点，单位米，用来估算师傅走过去要多久
building-no-units-text = 这栋楼还没有房屋。

# 公共部位
parts-title = 公共部位和设施
part-new = 添加公共部位
part-edit = 修改公共部位
parts-none = 还没有公共部位
parts-none-text = 登记电梯、大堂、路灯这些共用的地方，报修时就能准确选到。
part-kind = 类别
part-name = 名称
part-name-hint = 例如 1 号电梯
part-code = 编号
part-code-hint = 不填就自动编号
part-building = 所在楼栋
part-building-none = 整个小区
part-end = 停用
part-end-confirm = 停用后，报修时不再出现；以前的记录都在。
part-map-own = 自己的位置
part-map-own-hint = 不填就按所在楼栋

# 住户页
household-people = 住户
household-add = 添加住户
household-none = 还没有登记住户
household-none-text = 登记业主和家人，来电时就能马上认出来。
household-past = 以前的住户
household-open = 未了事项
household-open-none = 没有未了事项
household-facts = 房屋资料
household-timeline = 这一户的经过
household-timeline-none = 还没有记录
household-more = 看更早的
household-vehicles = 车辆
household-vehicles-none = 没有登记车辆
household-vehicle-add = 添加车辆
household-alterations = 装修
household-alterations-none = 没有装修记录
household-alteration-add = 登记装修
household-steward = 楼栋管家
household-area = 建筑面积
household-delivered = 收楼日期
household-completed = 竣工日期
household-not-delivered = 尚未收楼
household-card-open = 打开住户页
household-anonymous = 其他人来电

vehicle-plate = 车牌
vehicle-whose = 车主
vehicle-note = 车型、颜色
vehicle-end-confirm = 确认这辆车不再属于这一户？

alteration-new = 登记装修
alteration-edit = 修改装修
alteration-group = 装修内容
alteration-company = 装修公司
alteration-phone = 公司电话
alteration-started = 开工日期
alteration-accepted = 验收日期
alteration-accepted-hint = 还在施工就留空。装修公司的保修从这一天算起。
alteration-under-way = 施工中，{ $day } 开工
alteration-done = { $day } 验收

# 住户与入住关系
occupant-new = 添加住户
occupant-new-lead = { $home }
occupant-known = 已登记的人
occupant-known-hint = 这个人在本小区已有登记，直接选用，电话和关怀标记不用重填。
occupant-new-person = 新登记一个人
occupant-find = 查找已登记的人
occupant-find-hint = 姓名或拼音首字母
occupant-find-none = 没有找到，请在下面新登记。
occupant-role = 关系
occupant-since = 开始日期
occupant-since-hint = 不清楚就留空
occupancy-edit = 修改关系
occupancy-until = 结束日期
occupancy-until-hint = 从这一天起不再是
occupancy-end-title = 搬走或不再持有
occupancy-end-confirm = 确认 { $name } 不再是这一户的{ $role }？

person-title = 住户
person-name = 姓名
person-firm = 是单位，不是个人
person-firm-tag = 单位
person-care = 关怀标记
person-care-hint = 选了之后，来电和派工时会提醒同事。
person-note = 其他要留意的
person-note-hint = 例如 下午三点后方便接电话
person-edit = 修改资料
person-homes = 在本小区
person-homes-none = 目前没有入住关系
person-contacts = 联系方式
person-contacts-none = 还没有电话
person-contacts-none-text = 登记一个号码，来电时就能认出来。

contact-add = 添加号码
contact-phone = 电话
contact-label = 说明
contact-label-hint = 例如 手机、公司
contact-origin = 号码从哪里来
contact-known = { $origin } · { $day }
contact-verified = 已核实
contact-verified-on = { $day } 核实
contact-unverified = 未核实
contact-ended = 已停用
contact-verify = 已接通本人，记为核实
contact-end = 停用
contact-end-confirm = 确认这个号码不再使用？
contact-reveal = 查看号码
contact-none = 没有号码

look-title-contact = 查看完整号码
look-title-specimen = 查看签名留底
look-title-identity = 查看证件号码
look-lead = 请先选定理由，这次查看会留下记录。
look-purpose = 查看理由
look-purpose-choose = 请选择
look-note = 补充说明
look-note-hint = 选“有关部门依法查询”或“其他”时请写明
look-go = 查看
look-recorded = 这次查看已留记录。

specimen-title = 签名留底
specimen-none = 还没有签名留底
specimen-none-text = 请住户在屏幕上签一次，以后核对时对照。
specimen-taken = { $day } 由 { $by } 留底
specimen-take = 采集签名
specimen-retake = 重新采集
specimen-sign = 请住户在此签名
specimen-alt = 签名留底
specimen-see = 查看
identity-title = 证件号码
identity-none = 没有登记
identity-tail = 尾号 { $tail }
identity-note = 登记证件号码
identity-number = 身份证号码
identity-hint = 加密保存，屏幕上只显示后四位。

# 查找
find-households = 住户
find-title = 查找
find-matters = { $n } 件未了
find-none = 没有找到“{ $q }”
find-none-text = 换个房号、姓名、拼音首字母、电话后四位或车牌试试。
find-lead = 请输入房号、姓名、拼音首字母、电话或车牌。

# 经过
happened-unit-added = 建档
happened-unit-changed = 房屋资料更新
happened-occupancy-added = { $name } 登记为{ $role }
happened-occupancy-changed = { $name } 的关系更新为{ $role }
happened-occupancy-ended = { $name } 不再是{ $role }
happened-vehicle-added = 登记车辆
happened-vehicle-ended = 车辆注销
happened-alteration-added = 登记装修：{ $group }
happened-alteration-changed = 装修更新：{ $group }
happened-alteration-accepted = 装修验收：{ $group }
happened-somebody = 某位住户
happened-tag = 档案

# 导出
export-file = 房屋清单
export-sheet = 房屋
export-phones = 电话（隐去中间）

refusal-privacy-purpose-none-stated = 请先选定查看理由，再看完整内容。
refusal-privacy-purpose-note-missing = 选了“有关部门依法查询”或“其他”，请写明文号或原因。
way-state-purpose = 选择理由

invalid-not-a-code = 代码要用小写字母开头，只含小写字母、数字和短横线，2 到 30 个字符。
invalid-in-the-future = 日期不能晚于今天。
invalid-before-completion = 收楼日期不能早于竣工日期。
invalid-there-already = 已经登记过了。
invalid-owner-there = 这一户已有业主。共同持有请选“共有人”；房屋转手请先结束原业主的关系。
invalid-not-a-number = 请填整数。

# 小区与开通
communities-title = 小区
communities-none = 还没有小区
communities-none-text = 先建一个小区，填名称和代码即可。
set-up-title = 第一天
set-up-lead = 还有 { $n } 项没有做。可以不按顺序，做到哪里都能用。
set-up-ready = 都准备好了。
set-up-of = { $done } / { $all } 项已就绪
set-up-done = 已完成
set-up-open = 待完成
set-up-template = 已按模板，请过目
set-up-ledger = 导入业主台账
set-up-ledger-text = 楼栋、房屋、业主和电话一次建好；也可以在档案里逐户登记。
set-up-warranty = 填写竣工日期
set-up-warranty-text = 每栋楼的竣工验收日期。没有它，保修期算不出来。
set-up-staff = 同事和证书
set-up-staff-text = 至少一位客服，一位有证书的维修工。
set-up-shifts = 排班
set-up-shifts-text = 今后七天有人当班，来电才能约上时间。
set-up-tariffs = 公示价
set-up-tariffs-text = 已按模板填好，由经理或财务改成本小区的价格。
set-up-script = 接听话术
set-up-script-text = 已按模板填好，由经理改成本小区的说法。
warranty-span = 自{ $fact }（{ $from }）起 { $months }，至 { $until }
household-warranty = 整体保修
household-warranty-hint = 以较晚的一天为准；各部位的年限见责任表。
