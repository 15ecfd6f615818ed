# 外壳的用语：导航、登录、提示。页面模板里用 shell.word("shell-…") 取用。

shell-name = 管家
shell-mark = 管
shell-tagline = 有人接，有人去，有回音。
shell-skip = 跳到正文
shell-nav = 主导航
shell-home = 首页
shell-more = 更多
shell-company = 公司
shell-communities = 切换小区
shell-me = 我的设置
shell-log-out = 退出登录

shell-find = 查找住户
shell-find-placeholder = 房号、姓名、拼音首字母、电话、车牌
shell-find-none = 没有找到，换个写法试试。
shell-palette = 去哪里，做什么
shell-palette-placeholder = 输入页面、操作、房号、姓名或单号
shell-palette-pages = 页面与操作
shell-palette-found = 查到的
shell-palette-open = 打开
shell-palette-move = 选择

shell-language-and-theme = 语言与外观
shell-language = 语言
shell-language-zh = 中文
shell-language-en = English
shell-theme = 外观
shell-theme-auto = 跟随系统
shell-theme-light = 浅色
shell-theme-dark = 深色

shell-keys = 快捷键
shell-keys-sheet = 显示这张表
shell-keys-single = 使用单键快捷键

shell-live = 实时更新中
shell-live-connecting = 正在连接…
shell-live-lost = 连接断开，正在重连

shell-close = 关闭
shell-undo = 撤销
shell-remove = 移除
shell-prev = 上一页
shell-next = 下一页
shell-paging = 翻页
shell-print = 打印
shell-cancel = 取消
shell-copy = 复制
shell-columns = 显示哪些列
shell-tight = 紧凑
shell-copied = 已复制
shell-sign-again = 重签
shell-sending = 正在上传
shell-send-again = 点此重传

shell-lost = 没有连上网络，内容都还在。请稍后再按一次。
shell-busy = 现在有点忙，请稍等几秒再试。
shell-fault = 出了点问题，这一步没有完成。请再试一次。
shell-denied = 您的岗位不能做这一步。
shell-gone = 没有找到，可能已被移走。
shell-draft-restored = 已恢复您上次没提交的内容。
shell-money-invalid = 请填写金额，最多两位小数，例如 68 或 68.50。
shell-operation = 事件编号

shell-log-in = 登录
shell-login-lead = 请用您的工作账号登录。
shell-login-name = 账号
shell-login-password = 密码
shell-session-ended = 请重新登录
shell-session-ended-detail = 登录已过期。登录后接着做，刚才填写的内容都在。

shell-first-title = 创建第一位管理员
shell-first-lead = 这个账号可以建小区、导入业主台账、给同事开账号。
shell-first-name-hint = 例如姓名拼音 chenyx，登录时使用。
shell-first-go = 创建并进入
shell-password-title = 设置新密码
shell-password-lead = 设好之后，其他设备上的登录会一并退出。
shell-password-new = 新密码
shell-password-hint = 至少 10 个字符，一句自己记得住的话最好。
shell-password-again = 再输一次
shell-password-go = 保存密码

shell-enter-title = 进入管家
shell-enter-go = 进入
shell-enter-over = 这个链接不能再用了

# 平台的用语：问题、角色、字段错误、登录。

shell-resume-title = 接着做
shell-resume-lead = 您已登录。刚才填写的内容都在，请按下面的按钮接着提交。
shell-resume-go = 接着提交
shell-home-lead = 请选择要进入的小区。
shell-home-none = 还没有小区
shell-home-none-detail = 先建一个小区，再导入业主台账，十分钟就能派出第一单。
shell-home-new = 新建小区

login-wrong = 账号或密码不对，请再试一次。
login-wait = 试得太频繁了，请过 { $seconds } 秒再试。
login-name-taken = 这个账号名不能用，请换一个（2 到 40 个字符，且无人使用）。
password-differs = 两次输入的密码不一样，请再输一次。
enter-over = 这个链接已经用过或过期了，请向管理员要一个新的。

problem-back = 返回
problem-case = 为什么？看规则和案例
problem-invalid = 有几处需要改一下
problem-invalid-detail = 请检查下面的内容，改好再提交。
problem-stale = 刚才有人先改了
problem-stale-detail = { $by } 刚刚修改过（{ $at }）。请刷新看看最新的情况，再决定怎么改。
problem-not-found = 没有找到
problem-not-found-detail = 这里没有您要看的内容，可能已移走，或不在您负责的小区。
problem-not-logged-in = 请先登录
problem-not-logged-in-detail = 登录后就能继续。
problem-forbidden = 您的岗位不能做这一步
problem-forbidden-detail = 请找有这个权限的同事，或请经理调整您的岗位。
problem-key-missing = 缺少请求标识
problem-key-missing-detail = 每个会改动数据的请求都要带 Idempotency-Key。请刷新页面再试。
problem-key-reused = 请求标识已用过
problem-key-reused-detail = 同一个标识之前提交过不同的内容。请刷新页面，重新填写。
problem-busy = 现在有点忙
problem-busy-detail = 这一步还没有保存，请稍等几秒再试。
problem-full = 存储空间满了
problem-full-detail = 现在只能查看，不能保存。请联系管理员清理空间。
problem-taken = 已经有了
problem-taken-detail = 已有相同的记录，请刷新看看。
problem-broken = 出了点问题
problem-broken-detail = 这一步没有完成，是我们的问题。请再试一次；还不行就把下面的编号告诉管理员。

role-clerk = 客服
role-steward = 管家
role-dispatcher = 调度
role-technician = 维修工
role-guard = 门岗
role-cleaner = 保洁
role-duty-manager = 值班经理
role-manager = 经理
role-finance = 财务
role-planner = 策划
role-auditor = 审计
role-head-office = 公司
role-admin = 管理员

invalid-missing = 这一项没有填。
invalid-unknown = 没有这个选项。
invalid-not-readable = 写法看不懂，请检查格式。
invalid-not-json = 不是有效的 JSON。
invalid-too-long = 太长了，请写短一点。
invalid-too-large = 文件或内容太大了。
invalid-too-small = 数值太小了。
invalid-too-many = 太多了。
invalid-length = 长度不合适（2 到 40 个字符）。
invalid-taken = 已有人使用，请换一个。
invalid-not-a-picture = 只能上传 JPEG、PNG 或 WebP 图片。
invalid-unknown-file = 找不到这个文件，请重新上传。
invalid-used-file = 这张图片已经用在别处，请重新拍照或签名。
invalid-not-a-phone = 不是有效的电话号码。
invalid-not-a-date = 不是有效的日期。
invalid-not-an-area = 不是有效的面积。
invalid-not-an-amount = 不是有效的金额。
invalid-not-an-id-number = 不是有效的身份证号码。
invalid-not-a-plate = 不是有效的车牌号。
invalid-not-a-room = 不是有效的房号。
invalid-in-the-past = 时间已经过去了。
invalid-order = 先后次序不对。
invalid-password-short = 密码太短，至少 10 个字符。
invalid-password-common = 密码太常见了，请换一句自己记得住的话。

# the outbox of a phone; %n and the like are filled by the page
outbox-title = 现场记录
outbox-close = 关闭
outbox-empty = 现在没有待发送的记录。
outbox-now = 现在发送
outbox-offline = 没有网络
outbox-sent = 已全部发送
outbox-sending = 正在发送，还有 %n 条
outbox-waiting = %n 条待发送
outbox-needs = %n 条请您处理
outbox-password = 请重新登录
outbox-one-waiting = 待发送
outbox-one-sending = 发送中
outbox-one-sent = 已发送
outbox-one-centre = 已转中心
outbox-one-needs = 请您处理
outbox-held = 前面一步已转中心。请您决定：这一步仍然发送，还是也转给中心？
outbox-refused = 服务器没有收下这一步。
outbox-again = 再发一次
outbox-send-anyway = 仍然发送
outbox-to-centre = 转给中心
outbox-receipt = 收据 %number
outbox-receipt-follows = 收据号发送后给出，请告诉住户收据随后补上。
outbox-changed = 其间 %who 改动过（%at）：%what
outbox-kept = 已记下，有网络时自动发送。
outbox-kept-paid = 已记下，收据随后补上。
outbox-needs-network = 这一步需要网络：验证码和电话凭据请等有网络时再做，或请住户签名。
outbox-not-now = 派工单现在走到别的步骤了，请看页面上的下一步。
outbox-quote-empty = 请先选收费项目和数量。
outbox-full = 手机存储已满，这一步没有记下。请先删掉一些照片或应用，再按一次；之前记下的都还在。
outbox-not-kept = 手机没能记下这一步，请再按一次；之前记下的都还在。
outbox-centre-says = 已记下。下一步由中心告知，请等有网络时再看。
outbox-log-out = 还有记录没发送，现在退出就没人发送了。请先连上网络发送，或转给中心，再退出。
