# 人员：岗位、职责、证书、账号。

nav-staff = 人员

department-centre = 住户中心
department-engineering = 工程
department-environment = 环境
department-vehicles = 车辆
department-security = 秩序
department-other = 其他

duty-desk = 前台受理
duty-plumbing = 给排水
duty-electrical = 电工
duty-carpentry = 木工门窗
duty-masonry = 泥瓦
duty-appliances = 家电灯具
duty-survey = 现场勘查
duty-lift-rescue = 电梯救援
duty-gas-response = 燃气处置
duty-cleaning = 保洁
duty-greening = 绿化
duty-guarding = 门岗巡逻
duty-vehicles = 车辆管理

post-clerk = 客服
post-steward = 楼栋管家
post-technician = 综合维修工
post-electrician = 电工
post-team-leader = 工程班长
post-guard = 门岗
post-cleaner = 保洁
post-gardener = 绿化
post-duty-manager = 值班经理
post-manager = 经理
post-finance = 财务
post-planner = 策划
post-auditor = 审计

state-invited = 未设密码
state-active = 在用
state-disabled = 已停用

# 入职
hire-title = 新同事入职
hire-lead = 选一个岗位，部门、角色和职责就一次填好；证书由经理核实后再授予。
hire-post = 岗位
hire-post-none = 不套用岗位
hire-name = 姓名
hire-login = 登录账号
hire-login-hint = 例如姓名拼音 limq，登录时使用。
hire-phone = 手机（选填）
hire-phone-hint = 同事之间联系用，屏幕上只显示头尾几位。
hire-department = 部门
hire-department-post = 随岗位
hire-needs = 需要证书：{ $duties }
hire-needs-none = 不需要证书
hire-go = 办理入职
hire-back = 返回人员

# 个人页
member-back = 全部人员
member-standings = 职责与证书
member-no-duty = 还没有登记职责
member-no-duty-text = 登记职责并取得证书后，才能排班。
member-duty = 职责
member-standing = 情况
member-certified = 有证
member-certified-until = 有证，到 { $day }
member-ends-soon = 还有 { $days } 天到期
member-beside = 跟 { $mentor } 带教，到 { $day }
member-not-certified = 缺证书，不能排班
member-certificates = 证书
member-no-certificates = 还没有证书
member-licence = 证号
member-valid = 有效期
member-valid-from = { $from } 起
member-valid-span = { $from } 至 { $to }
member-granted-by = 授予人
member-ended = 已收回：{ $because }
member-end = 收回
member-end-because = 收回的原因
member-end-go = 收回证书
member-grant = 授予证书
member-grant-lead = 请先核实培训或执照，再授予。
member-starts-on = 生效日
member-ends-on = 到期日（选填）
member-licence-hint = 电工、电梯、保安员等法定证件请填证号。
member-grant-go = 授予
member-mentor = 指定带教
member-mentor-lead = 新同事可以跟着一位有证的同事上岗，同一职责总共不超过 { $days } 天，不单独入户。
member-mentor-who = 带教师傅
member-mentor-until = 到哪一天
member-mentor-go = 指定
member-mentorings = 带教记录
member-mentoring = { $duty }：跟 { $mentor }，{ $from } 至 { $to }
member-register = 登记职责
member-register-lead = 能做什么，先登记；能不能排班，看证书。
member-register-go = 保存职责
member-roles = 在本小区的角色
member-roles-lead = 角色决定能看什么、能做什么。
member-roles-go = 保存角色
member-no-roles = 没有角色，登录后看不到本小区。
member-post = 套用岗位
member-post-lead = 补上岗位的部门、角色和职责，已有的不动。
member-post-go = 套用
member-details = 基本情况
member-login = 登录账号
member-phone = 手机
member-phone-none = 未填
member-phone-new = 换一个手机号
member-department = 部门
member-since = 到岗
member-left = 离开
member-save = 保存
member-account = 账号
member-link = 设置密码的链接
member-link-lead = 链接 72 小时内可用一次，请直接发给本人。
member-link-lead-new = 账号建好了，还没有密码。请生成链接，发给本人设置。
member-link-go = 生成链接
member-link-made = 请复制下面的链接发给 { $name }，离开本页后不再显示：
member-link-spent = 这个链接已经显示过了。需要的话，请再生成一个。
member-disable = 停用账号
member-disable-lead = 立即退出所有登录，不能再登录；随时可以恢复。
member-disable-sure = 停用 { $name } 的账号？正在使用的登录会马上退出。
member-enable = 恢复账号
member-leave = 办理离开
member-leave-lead = 收回在本小区的角色，撤下今后的班。已约好的事要先改派。
member-leave-go = 办理离开
member-leave-sure = 确定办理 { $name } 离开本小区？
member-choose = 请选择

# API 令牌
tokens-title = API 令牌
tokens-lead = 给外部程序用。一个令牌只代表一位同事的一个角色，随时可以收回。
tokens-none = 还没有令牌
tokens-none-text = 外部程序要读写本小区的数据时，在下面新建一个。
tokens-name = 用途
tokens-whose = 代表谁
tokens-role = 角色
tokens-created = 建立
tokens-state = 状态
tokens-live = 可用
tokens-revoked = 已收回
tokens-revoke = 收回
tokens-revoke-sure = 收回后，用它的程序立刻不能再访问。确定收回？
tokens-new = 新建令牌
tokens-who = 同事与角色
tokens-go = 新建
tokens-made = 请复制并妥善保存，离开本页后不再显示：
tokens-spent = 这个令牌已经显示过了。如果没有记下，请收回它，再建一个。

# 规则与提示
refusal-duty-certified-none = { $staff }还没有“{ $duty ->
    [desk] 前台受理
    [plumbing] 给排水
    [electrical] 电工
    [carpentry] 木工门窗
    [masonry] 泥瓦
    [appliances] 家电灯具
    [survey] 现场勘查
    [lift_rescue] 电梯救援
    [gas_response] 燃气处置
    [cleaning] 保洁
    [greening] 绿化
    [guarding] 门岗巡逻
    [vehicles] 车辆管理
   *[other] 这项职责
    }”的有效证书，{ $day } 不能排班。请先授予证书，或指定一位有证的师傅带教。
refusal-duty-certified-no-duty = { $staff }还没有登记任何职责，{ $day } 不能排班。请先登记职责并授予证书。
refusal-duty-certified-own-mentor = 自己不能带教自己，请另选一位有证的同事。
refusal-duty-certified-mentor-not-certified = 这位师傅在带教期间没有该职责的有效证书，请换一位，或缩短时间。
refusal-duty-certified-beside-too-long = 同一职责的带教总共不超过 { $most } 天，现在还剩 { $left } 天。时间不够的话，请安排考核，合格后授予证书。
way-grant-certificate = 授予证书
way-name-mentor = 指定带教
invalid-oneself = 这一步不能对自己做，请另一位同事来操作。
invalid-not-yours-to-give = 管理员和公司的角色，要由管理员或公司来给。
invalid-ended-already = 这张证书已经收回了。
invalid-disabled = 账号已停用，请先恢复。

# 人员规定
terms-title = 人员规定
terms-lead = 没有证书的新人可以跟着有证的师傅上岗，同一职责总共不超过 { $days } 天，也不单独上门。
terms-why = 为什么？
terms-beside = 带教天数
terms-days = 总共不超过（天）
terms-since = 从哪天起
terms-source = 依据
terms-source-hint = 谁定的、写在哪里，例如：经理办公会 11 月 24 日纪要
terms-by = 由谁设定
terms-now = 现行
terms-default = 公司统一规定
terms-change = 调整
terms-set = 从这天起执行
invalid-not-beside-days = 请填 1 到 31 天。
