# 工单：派工、现场、验收、收费。

nav-board = 派工
nav-field = 现场
nav-orders = 工单

# 状态、流程、部门、优先级
state-issued = 待接单
state-acknowledged = 已接单
state-departed = 在路上
state-announced = 已进门
state-inspected = 已查明
state-quoted = 待住户同意
state-consented = 已同意报价
state-declined = 住户不做
state-working = 施工中
state-finished = 待验收
state-accepted = 已验收
state-closed = 已闭环
state-returned = 退回中心
state-outside = 外单位处理
state-cancelled = 已撤销
paused = 已暂停

flow-home-paid = 入户 · 有偿
flow-home-free = 入户 · 免费
flow-common = 公共部位
flow-grounds = 环境与车辆
flow-security = 秩序
flow-survey = 现场勘查

department-engineering = 工程
department-environment = 环境
department-vehicles = 车辆
department-security = 秩序
department-centre = 住户中心
department-other = 其他

priority-P0 = 险情
priority-P1 = 紧急
priority-P2 = 普通
priority-P3 = 计划

payer-undecided = 待定
payer-liable-person = 责任人
payer-decorator = 装修公司
payer-warranty = 质保方
payer-utility = 公用事业单位
payer-fee = 管理费
payer-fund = 维修资金
payer-contractor = 分包方
payer-resident = 住户
payer-company = 公司
payer-outside = 外单位

outcome-own = 自行处理
outcome-warranty = 质保方处理
outcome-subcontractor = 分包方处理
outcome-utility = 公用事业单位处理
outcome-liable-person = 责任人处理
outcome-outside-firm = 外请单位处理
outcome-declined = 住户不做，未收费
outcome-refused = 已说明，不办理
outcome-withdrawn = 撤销

closing-solved = 回访：已解决
closing-not-solved = 回访：未解决，已重开
closing-resident = 住户自行确认
closing-unreached = 三次未联系上
closing-waived = 按公示免回访
closing-centre = 中心办结

opinion-5 = 很满意
opinion-4 = 满意
opinion-3 = 一般
opinion-2 = 不满意
opinion-1 = 很不满意

evidence-signature = 屏幕签名
evidence-paper = 签字纸单
evidence-code = 验证码
evidence-call = 同事电话确认

accepted-by-resident = 住户本人
accepted-by-proxy = 家人或代理人
accepted-by-common-part = 公共部位
accepted-by-absent = 住户不在
accepted-by-refused-to-sign = 住户不愿签字

settlement-later = 约定稍后付
settlement-reduction-asked = 申请减免
settlement-reduced = 已批准减免
settlement-disputed = 有异议，待沟通

method-cash = 现金
method-transfer = 转账
method-wechat = 微信
method-alipay = 支付宝
method-card = 刷卡
method-prepaid = 预存款

duty-desk = 前台
duty-plumbing = 水管
duty-electrical = 电工
duty-carpentry = 木工
duty-masonry = 泥瓦
duty-appliances = 家电
duty-lift-rescue = 电梯救援
duty-gas-response = 燃气处置
duty-survey = 勘查
duty-cleaning = 保洁
duty-greening = 绿化
duty-guarding = 秩序
duty-vehicles = 车辆

giving-clerk = 前台指派
giving-leader = 班长指派
giving-take = 师傅抢单

# 动作
verb-take = 接这一单
verb-acknowledge = 收到
verb-depart = 出发
verb-announce = 已进门
verb-inspect = 记录查明情况
verb-survey = 勘查结论
verb-quote = 报价
verb-consent = 记录同意
verb-decline = 不同意
verb-start = 开始施工
verb-finish = 完工
verb-accept = 验收
verb-pay = 收款
verb-settle = 未付说明
verb-pause = 暂停
verb-resume = 继续
verb-return = 退回中心
verb-assign = 指派
verb-hand-outside = 转外单位
verb-cancel = 撤销
verb-reopen = 重新开单
verb-close = 办结

# 时间线上说的话
did-issued = 派出工单
did-taken = 抢单成功
did-acknowledged = 收到工单
did-departed = 已出发
did-announced = 报明身份，请进门
did-inspected = 查明情况
did-surveyed = 勘查结论
did-quoted = 报价并说明收费
did-code-sent = 发送同意验证码
did-code-refused = 验证码不对
did-consented = 付费人同意报价
did-declined = 住户不同意报价
did-price-declined = 住户不同意加价，按原报价做
did-started = 开始施工
did-finished = 完工清场
did-accepted = 验收
did-closed = 办结
did-paid = 收款
did-settled = 未付部分已约定
did-paused = 暂停
did-resumed = 继续
did-returned = 退回中心
did-assigned = 指派
did-moved = 约定时间改变
did-outside = 转外单位
did-chased = 催办外单位
did-cancelled = 撤销
did-reopened = 重新开单
did-raised = 逾时上报

# 发给住户的短信
sms-on-the-way = 【{ $community }】{ $who }已出发，为您处理“{ $what }”，请留意敲门。上门人员会先出示工牌。
sms-finished = 【{ $community }】“{ $what }”已处理完，请您试用。有问题请随时联系住户中心。
sms-moved = 【{ $community }】您的上门时间已改为 { $at }，感谢您的谅解。
sms-outside = 【{ $community }】您报的事已转{ $party }处理，预计 { $due } 前答复，我们会继续跟进。
sms-cancelled = 【{ $community }】工单 { $number } 已撤销。如仍需要处理，请联系住户中心。
sms-reopened = 【{ $community }】很抱歉没有一次处理好，已优先为您重新派单（{ $number }）。
sms-code = 【{ $community }】工单 { $number } 报价 { $total } 元。同意请把验证码 { $code } 告诉现场师傅，{ $minutes } 分钟内有效；不同意请不要提供。

# 管理费说明
fee-covers = 管理费用于公共设施的日常维护、保洁、绿化和秩序。
fee-not = 户内维修不在其中，按公示价另收，您同意才动工。
fee-title = 管理费用在哪里
fee-head-facilities = 公共设施维护
fee-head-order = 秩序维护
fee-head-cleaning = 保洁
fee-head-greening = 绿化
fee-head-management = 管理与办公
fee-head-other = 其他

# 规则拒绝时说的话
refusal-site-announced-child-alone = 家里只有孩子，请不要进门。请在门口联系家长，或改约时间。
refusal-site-announced-not-there = 还没有出发，不能记录进门。
refusal-site-announced-no-home = 这一单不用入户，到场后直接查看情况就好。
refusal-site-announced-not-announced = 请先在门口说明身份和来意，由住在这里的成年人请您进门，再查看情况。
refusal-site-inspected-no-findings = 还没有查明情况的记录。请先查看、拍照、记下读数，再报价或动工。
refusal-route-survey-no-reason = 不符合，请写明原因，接手的人才知道看到了什么。
refusal-route-survey-no-photo = 不符合，请至少拍一张现场照片。
refusal-route-survey-not-surveyed = 这一单要先给出勘查结论，才能动工。
refusal-route-undecided-is-free-undecided = 谁付费还没有定，不能向住户报价。请先查明原因。
refusal-route-undecided-is-free-free = 这一单不收住户的费用。如果查明属于有偿维修，请先记录查明情况并注明由谁付费。
refusal-route-undecided-is-free-altered = 这里在装修公司的保修期内（{ $company }）。请先由装修公司处理；查明与装修无关的，请记录后再报价。
refusal-charge-consent-no-quote = 还没有报价。有偿维修要先按公示价逐项报价，住户同意后再动工。
refusal-charge-consent-not-agreed = 住户还没有同意报价，不能动工。
refusal-charge-consent-declined = 住户不同意报价，这一单不做，也不收费。
refusal-charge-consent-old-quote = 报价已经更新，请以最新的一份为准。
refusal-charge-consent-same-hands = 电话要由没有参与这一单的同事来打。
refusal-charge-consent-no-number = 这户没有登记可用的号码，验证码发不出去。
refusal-charge-consent-no-code = 还没有为这份报价发送验证码。
refusal-charge-consent-code-over = 验证码过期了，请重新发送。
refusal-charge-consent-code-used-up = 验证码输错次数太多，请重新发送。
refusal-charge-consent-wrong-code = 验证码不对，还可以试 { $left } 次。
refusal-charge-ceiling-nothing-open = 这一单没有未付的款项。
refusal-charge-unpaid-is-polite-needs-approver = 减免要由值班经理或经理批准。您可以先替住户提出申请，或约定稍后付。
refusal-site-cleaned-not-cleaned = 请先清理现场、恢复原状，再完工。
refusal-site-cleaned-not-finished = 还没有完工，不能验收。
refusal-site-accepted-not-yet = 还没有人验收。
refusal-site-accepted-not-tried = 请和住户一起试用一遍，再验收。
refusal-site-accepted-no-signature = 请住户签名；不愿签的，请选“住户不愿签字”。
refusal-site-accepted-no-opinion = 请住户选一个评价。
refusal-site-accepted-no-photos = 公共部位要有维修前、维修后的照片。
refusal-site-accepted-no-photo = 请拍一张完工后的照片。
refusal-site-accepted-no-call = 请写明给住户打电话的时间和结果。
refusal-site-accepted-no-witness = 请写上第二位同事。
refusal-site-accepted-same-hands = 第二位同事不能是做这一单的人。
refusal-site-accepted-no-head = 请写上部门主管，或在备注里写明由哪位报事人确认。
refusal-site-accepted-is-common = 这是公共部位，请按公共部位验收。
refusal-site-accepted-is-home = 这是住户家里，请住户验收。
refusal-order-one-outcome-ended = 这张工单已经结束，结果不再改变。
refusal-order-one-outcome-paused = 这张工单正在暂停，请先继续。
refusal-order-one-outcome-at-the-centre = 这张工单在住户中心，等待重新指派、转出或撤销。
refusal-order-one-outcome-work-began = 已经动工，不能撤销。请做完，或写明原因退回中心。
refusal-order-one-outcome-reopened-already = 这张工单已经重新开过单。
refusal-order-one-outcome-too-late-to-reopen = 已过了可以重开的期限，请当作新的报事登记。
refusal-order-one-outcome-not-now = 现在还不能做这一步。
refusal-order-acknowledged-already = 已经有人接单了。
refusal-order-acknowledged-not-free = 这一单已有人接，或本小区不抢单。
refusal-promise-read-back-new-time = 时间变了，请先与住户复述确认。
refusal-route-external-due-in-the-past = 期限要定在以后的时间。
refusal-route-external-due-not-outside = 这一单不在外单位手里。

way-take = 接这一单
way-acknowledge = 收到
way-depart = 先出发
way-announce = 先说明身份
way-inspect = 记录查明情况
way-survey = 填写勘查结论
way-quote = 报价
way-consent = 记录同意
way-decline = 住户不同意
way-start = 开始施工
way-finish = 完工
way-accept = 验收
way-pay = 收款
way-settle = 未付说明
way-pause = 暂停，改约
way-resume = 继续
way-return = 退回中心
way-assign = 重新指派
way-hand-outside = 转外单位
way-cancel = 撤销
way-reopen = 重新开单
way-close = 办结
way-read-back = 已复述确认
way-consent-signature = 请住户签名
way-consent-paper = 拍签字纸单
way-consent-code = 发送验证码
way-send-code = 重新发送验证码
way-see-quote = 看最新报价
way-ask-reduction = 申请减免
way-pay-later = 约定稍后付
way-try-together = 一起试用
way-sign = 请住户签名
way-leave-opinion = 选评价
way-add-photo = 拍照
way-note-call = 记录电话
way-name-witness = 写上第二位同事
way-note-reporter = 写明报事人
way-accept-common-part = 按公共部位验收
way-accept-absent = 住户不在
way-accept-refused-to-sign = 住户不愿签字
way-accept-resident = 住户验收

invalid-not-minutes = 分钟数不在范围内。
invalid-not-days = 天数不在 0 到 365 之间。
invalid-not-on-file = 不是这户登记的号码。
invalid-not-a-quantity = 数量要大于 0，最多两位小数。
