# 不用登录的页面：外协单位的链接、合同与保修通知。

# 打不开的链接
shut-title = 这个链接打不开了
shut-text = 链接可能已过期或已更换。如需帮助，请致电物业服务中心，我们会重新发给您。

# 外协单位的页面
party-title = 委托事项
party-from = { $org } 委托 { $party }
place = 地点
asked-for = 希望时间
agreed-for = 约定时间
proposed-for = 您提议的时间
waits-for-centre = 等中心答复
answer-due = 请在此前答复
contact = 联系人
called = 住户（{ $name }）
office = 服务中心
office-relays = 需要联系住户时，请致电服务中心转接。
notice = 保修通知
time-refused = 您提议的时间不合适：{ $note }
you-declined = 您已退回这项委托。
you-finished = 您已报完工，谢谢。验收后如有问题，服务中心会联系您。
withdrawn = 这项委托已收回，不用再处理了。
accept-lead = 请确认能在 { $time } 前到场处理。
accept-go = 接受
arrive-lead = 到了现场请先按这里，再联系服务中心或住户开门。
arrive-go = 已到现场
finish-title = 完工
finish-words = 做了什么
photos = 拍照或选照片
cleaned = 现场已清理，物品已恢复原位
finish-go = 报完工
report-title = 报告进展
report-words = 进展情况
report-go = 提交
propose-title = 换个时间
propose-lead = 服务中心同意后，新的时间才算数。
propose-at = 能到的时间
propose-why = 原因（可不填）
propose-go = 提交新时间
decline-title = 不能接受
give-back-title = 退回委托
decline-words = 请说明原因
decline-go = 退回中心
reports = 已报告
with-photos = 照片 { $count } 张
party-privacy = 本页只供处理这一件事使用，请勿转发。住户信息请勿保存或用于其他用途。
form-trouble = 请看一下这里

# 任务状态
job-asked = 待答复
job-proposed = 提议改时间
job-accepted = 已接受
job-arrived = 已到现场
job-finished = 已完工
job-declined = 已退回
job-withdrawn = 已收回

# 工单页：外协
panel-title = 外协
arrived = 到场
link = 链接
reason = 说明
link-none = 没有链接
link-good = 有效至 { $until }
link-expired = 已过期
link-revoked = 已停用
link-unsent = 正在发送
sent-to = { $at } 发至 { $phone }
not-messaged = { $at } 生成，未发短信（号码收不到短信或由中心转交）
link-opened = 打开 { $count } 次，最近 { $at }
proposes = 对方提议：{ $time }
answer-note = 给对方的话（不同意时请说明）
answer-yes = 同意这个时间
answer-no = 不同意
send-again = 重新发送
hand-over = 生成链接转交
revoke = 停用链接
revoke-sure = 停用后对方打不开这个链接，确定吗？
number-covered = 住户号码对外协单位只显示中间打星的样子，请对方致电中心转接。
number-shown = 对方接受委托后能看到住户号码。
share-number = 这件事需要直接联系住户
cover-number = 不再显示号码
link-made = 外协链接
link-once = 链接只在这里显示一次，请复制后转交给对方。之前的链接已停用。
link-made-before = 链接已经生成过了，不能再次显示。如需再看，请回到工单重新生成。
back-to-order = 回到工单
back = 返回
breach-by = { $what } { $late }
span-minutes = { $count } 分
span-hours = { $count } 小时
span-days = { $count } 天

# 保修通知
notices = 保修通知
due-by = { $at } 前到场
issue-notice = 发出
source-is = 依据来源：{ $source }
notice-step-1 = 保修通知书
notice-step-2 = 第二次保修通知书
notice-step-3 = 代为维修告知书
notice-next-1 = 请发保修通知书
notice-next-2 = 对方逾期未到，建议发第二次保修通知书
notice-next-3 = 对方两次逾期，建议另请单位维修，费用从质量保证金中扣除或由对方承担
notice-first = 保修通知书
notice-second = 第二次保修通知书
notice-substitute = 代为维修告知书
notice-to = 致 { $party }：
notice-order = 工单
notice-defect = 质量缺陷
notice-issued = 发出时间
notice-due = 请在此前到场
notice-first-body = 上述部位在保修期内出现质量缺陷。请贵单位在 { $due } 前到场核查，并按质量保证书约定予以维修，维修后请通知我们一同验收。
notice-second-body = 我们已就上述质量缺陷发出保修通知，贵单位未按时到场。请在 { $due } 前到场维修；逾期我们将另行委托其他单位维修，费用由贵单位承担。
notice-substitute-body = 经两次通知，贵单位仍未到场维修。我们将另行委托其他单位维修，所需费用由贵单位承担，并按约定从质量保证金中扣除。维修前后的照片和费用凭据将一并留存，供贵单位查验。
notice-basis = 依据
notice-before = 此前的通知
notice-earlier = { $number }，{ $issued } 发出，要求 { $due } 前到场
notice-sign-us = 发出单位（章）
notice-sign-them = 签收人、时间
notice-foot = 联系电话：{ $office }

# 合同与履约
contract-title = 合同约定
contract-none = 还没有录入合同约定。录入后，迟答复、迟到场、迟完工会按约定统计。
contract-number = 合同编号
contract-now = 现行
contract-scope = 服务范围
contract-times = 时限
contract-penalties = 违约约定
contract-enter = 录入新的合同约定
contract-from = 自
contract-to = 至（可不填）
contract-open = 服务时间自
contract-close = 服务时间至
contract-hours-hint = 两个都不填表示全天
contract-always = 全天
contract-answer = 答复（分钟）
contract-arrival = 到场（小时）
contract-finish = 完工（小时）
contract-go = 保存合同约定
contract-terms = 答复 { $answer }，到场 { $arrival }，完工 { $finish }；{ $hours }
valid-since = { $day } 起
breaches-title = 履约情况
breaches-of = 共委托 { $count } 次
breaches-none = 没有违约记录。
breach-count = { $what } { $count }
breach-order = 工单
breach-kind = 违约
breach-late = 迟
breach-late-answer = 答复迟
breach-late-arrival = 到场迟
breach-late-finish = 完工迟

# 短信
sms-party-job = 【{ $community }】有一项委托请贵单位处理：{ $what }，地点：{ $place }，希望 { $due } 前到场。请打开链接答复：{ $link } 链接仅供本事项使用，请勿转发。
sms-time-agreed = 【{ $community }】您提议的时间 { $time } 已同意，请按时到场。
sms-time-refused = 【{ $community }】您提议的时间不合适，仍请在 { $time } 前到场，或在链接里另提时间。
sms-notice = 【{ $community }】已向贵单位发出保修文书 { $number }，请打开原链接查看并尽快到场。

# 不能这样做
refusal-route-external-due-notice-runs = 通知的期限还没到，或对方已经到场，现在不需要下一步。
invalid-too-far = 时间太远了，请选三个月以内的时间
invalid-not-a-time = 请填写时间，例如 08:00

chase-outside = 在外单位手里
chase-outside-todo = 到点没动静就打电话催；对外由我们答复住户。
chase-wait-our-word = 等我们答复改时间
chase-wait-answer = 等对方接单
chase-wait-arrival = 等对方到场
chase-wait-finish = 等对方完工
chase-late-by = 晚 { $span }
chase-needs-call = 要先给住户打电话
