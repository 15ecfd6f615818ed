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
