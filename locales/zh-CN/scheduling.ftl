# 排班：班次、谁在班、空闲时段、约好的时间。

nav-roster = 排班
nav-my-shifts = 我的班

# 人员名单
people-title = 人员
people-count = { $n } 人
people-on-shift = 在班 { $n } 人
people-find = 姓名
people-all-duties = 全部职责
people-only-on = 只看在班
people-show = 筛选
people-name = 姓名
people-department = 部门
people-roles = 角色
people-duties = 职责
people-phone = 手机
people-now = 现在
people-here = 在班
people-resting = 休息中
people-away = 不在班
people-hire = 新同事入职
people-terms = 人员规定
people-tokens = API 令牌
people-none = 没有符合的同事
people-none-text = 换个条件看看。
people-nobody = 还没有同事
people-nobody-text = 办理入职时选一个岗位，角色和职责就一次填好。
people-ending = { $n } 张证书将在 30 天内到期，请提前安排复训：
people-ending-one = { $name }（{ $duty }，{ $day }）
people-unlisted = 下面的同事有角色，但不在人员名单上，不能排班：
people-disabled = 已停用的账号
people-enlist = 加入名单

# 排班表
roster-title = 排班
roster-week = { $from } 至 { $to }
roster-prev = 上一周
roster-next = 下一周
roster-this = 本周
roster-shifts = 班次设置
roster-days = 看哪几天
roster-whole-week = 全周
roster-people = 同事
roster-weekdays = 周一至周五
roster-pick = { $name }，{ $day }
roster-off-day = 休息
roster-uncertified = 缺证书
roster-hours = { $hours } 小时
roster-total = 当日人数
roster-lead = 勾选空格再选班次，就排上班；勾选已有的班再按“撤下”，就撤下来。
roster-put = 排上
roster-take-off = 撤下勾选的班
roster-nobody = 还没有可以排班的同事
roster-nobody-text = 先办理入职，登记职责并授予证书。
roster-no-shifts = 还没有班次，请先在“班次设置”里添加。
roster-past = 这一周已经过去，只能查看。
roster-copy = 照抄一周
roster-copy-lead = 把另一周的班照抄到这一周。请假、没有证书或已有班的，会跳过。
roster-copy-from = 照抄哪一周
roster-copy-last = 上一周
roster-copy-before = 前两周那一周
roster-copy-go = 照抄
roster-copied = 已照抄 { $put } 个班。
roster-copied-left = 已照抄 { $put } 个班，{ $left } 个没有排上（请假、没有证书、已离开或已有班）。
roster-copied-none = 那一周没有班可以照抄。
roster-leave = 请假
roster-leave-lead = 请假那几天的班会撤下；已约好的事要先改派。
roster-leave-who = 谁请假
roster-leave-kind = 假别
roster-leave-from = 从
roster-leave-until = 到
roster-leave-reason = 说明（选填）
roster-leave-go = 记下请假
roster-leaves = 这一周的请假
roster-leaves-none = 这一周没有人请假。
roster-leave-end = 销假
roster-leave-line = { $name }：{ $kind }，{ $from } 至 { $to }
roster-choose = 请选择
leave-annual = 年假
leave-in-lieu = 调休
leave-sick = 病假
leave-personal = 事假
leave-family = 婚育丧假
leave-training = 培训
leave-other = 其他
weekday-1 = 周一
weekday-2 = 周二
weekday-3 = 周三
weekday-4 = 周四
weekday-5 = 周五
weekday-6 = 周六
weekday-7 = 周日

# 班次设置
shifts-title = 班次设置
shifts-back = 返回排班
shifts-list = 班次
shifts-name = 名称
shifts-hours = 时间
shifts-break = 休息
shifts-no-break = 无
shifts-retire = 停用
shifts-retire-sure = 停用“{ $name }”？已排上的班不受影响。
shifts-none = 还没有班次
shifts-none-text = 在下面添加第一个班次。
shifts-new = 添加班次
shifts-name-zh = 中文名称
shifts-name-en = 英文名称
shifts-starts = 上班
shifts-ends = 下班
shifts-ends-hint = 早于上班时间，就是到第二天。
shifts-break-starts = 休息开始（选填）
shifts-break-ends = 休息结束（选填）
shifts-break-hint = 休息时不接预约；遇到险情仍会派人。
shifts-quarter = 时间以一刻钟为单位。
shifts-go = 添加
shifts-centre = 住户中心的位置
shifts-centre-lead = 手上没有事的同事算在住户中心，几分钟能到从这里算起。
shifts-centre-now = 现在算在{ $name }。
shifts-centre-middle = 还没有指定，现在按各楼栋的中间位置计算。
shifts-centre-building = 靠近哪一栋
shifts-centre-go = 保存位置
hours-title = 上门服务时间
hours-lead = 约好的上门时间都排在这个时段里，也不超出各人的班次。险情不受限制；当班的同事可以马上去。
hours-opens = 从几点
hours-closes = 到几点
hours-source = 在哪里公示的
hours-go = 保存时间
shifts-next-day = 次日 { $time }

# 我的班
mine-title = 我的班
mine-lead = 今天起两周
mine-none = 这两周还没有排班
mine-none-text = 有疑问请问班长或值班经理。
mine-today = 今天
mine-break = 休息 { $from } 至 { $to }
mine-booked = 已约 { $n } 件
mine-leave = 请假：{ $kind }
mine-at-centre = 住户中心

# 规则与提示
refusal-promise-reserved-slot-taken = { $staff }在 { $from } 至 { $to } 已由{ $holder }约好了别的事。{ $left ->
    [0] 近五天没有别的空闲时段，请改约回电。
   *[other] 接下来可约：{ $next }。
    }
refusal-promise-reserved-off-shift = { $staff }在 { $from } 至 { $to } 不全在班，或正在休息。{ $left ->
    [0] 近五天没有别的空闲时段，请改约回电。
   *[other] 接下来可约：{ $next }。
    }
refusal-promise-reserved-not-qualified = { $staff }当天没有“{ $duty ->
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
    }”的有效证书，不能单独派去。{ $left ->
    [0] 近五天没有有证的同事空闲，请改约回电。
   *[other] 可以改约：{ $next }。
    }
refusal-promise-reserved-in-the-past = { $from } 已经过去了。{ $left ->
    [0] 近五天没有空闲时段，请改约回电。
   *[other] 接下来可约：{ $next }。
    }
refusal-promise-reserved-booked = { $staff }在这个班里已约好 { $count } 件事，最早的一件是 { $first }。请先改派或改约，再撤下这个班。
refusal-intake-danger-first-nobody = 现在没有会处理这类险情的同事在班，或都在别的险情现场。请马上联系外援，并告诉值班经理。
refusal-duty-certified-mentor-off-shift = { $staff }要跟着{ $mentor }上岗，但{ $mentor }在 { $day } 这个班的时间不全在班。请先排上带教师傅，或换同一个班。
refusal-duty-certified-mentor-needed = { $staff }这个班要跟着这位师傅，请先撤下或改排{ $staff }，再撤下师傅。
way-choose-slot = 换一个时段
way-promise-callback = 约好回电
way-roster-newcomer = 先改排跟班的同事
way-call-outside = 联系外援
way-call-duty-manager = 告诉值班经理
way-open-board = 去派工板改派
invalid-too-far = 最多只能排到一年以内。
invalid-on-leave = 这一天在请假，请先销假，或换一位同事。
invalid-shift-overlaps = 这段时间已经有班了，请换一天、换一个班，或换一位同事。
invalid-not-a-quarter = 请填一刻钟的整数倍，例如 08:30。
invalid-not-in-shift = 休息要在上班时间以内，开始早于结束。
invalid-nothing-picked = 请先在表里勾选，再按这个按钮。

calendar-title = 日历订阅
calendar-lead = 把下面的地址加到手机或电脑的日历里，未来 60 天的预约会自动出现；改期和取消也会跟着变。只显示时间、单号和地点，不含住户的姓名和电话。
calendar-address = 订阅地址
calendar-made = { $at } 生成
calendar-read = 最近一次读取：{ $at }
calendar-never-read = 还没有日历读取过
calendar-secret = 拿到这个地址的人都能看到您的预约，请不要转发。手机遗失时，请更换或停用。
calendar-make = 生成订阅地址
calendar-again = 更换地址
calendar-end = 停用
calendar-end-sure = 停用后，已经添加的日历不再更新。确定停用吗？
