# Words of the shell: navigation, log-in, messages. Templates take them by shell.word("shell-…").

shell-name = Guanjia
shell-mark = 管
shell-tagline = Someone answers, someone comes, someone calls back.
shell-skip = Skip to content
shell-nav = Main navigation
shell-home = Home
shell-more = More
shell-company = Company
shell-communities = Switch community
shell-me = My settings
shell-log-out = Log out

shell-find = Find a household
shell-find-placeholder = Room, name, initials, phone or plate
shell-find-none = Nothing found. Try another spelling.
shell-palette = Go to or do
shell-palette-placeholder = Page, action, room, name or number
shell-palette-pages = Pages and actions
shell-palette-found = Found
shell-palette-open = open
shell-palette-move = choose

shell-language-and-theme = Language and theme
shell-language = Language
shell-language-zh = 中文
shell-language-en = English
shell-theme = Theme
shell-theme-auto = Same as system
shell-theme-light = Light
shell-theme-dark = Dark

shell-keys = Keyboard shortcuts
shell-keys-sheet = Show this sheet
shell-keys-single = Use single-key shortcuts

shell-live = Live
shell-live-connecting = Connecting…
shell-live-lost = Connection lost, trying again

shell-close = Close
shell-undo = Undo
shell-remove = Remove
shell-prev = Previous
shell-next = Next
shell-paging = Pages
shell-print = Print
shell-copied = Copied
shell-sign-again = Sign again
shell-sending = Uploading
shell-send-again = Try again

shell-lost = No connection. Everything you typed is still here; please try again in a moment.
shell-busy = It is busy right now. Please wait a few seconds and try again.
shell-fault = Something went wrong and this step was not done. Please try again.
shell-denied = Your role cannot do this.
shell-gone = Not found. It may have been moved.
shell-draft-restored = We brought back what you had not sent yet.
shell-money-invalid = Please enter an amount with at most two decimals, such as 68 or 68.50.
shell-operation = Reference

shell-log-in = Log in
shell-login-lead = Please use your work account.
shell-login-name = Account
shell-login-password = Password
shell-session-ended = Please log in again
shell-session-ended-detail = Your session has ended. Log in and carry on; what you typed is still here.

shell-first-title = Make the first administrator
shell-first-lead = This account can make communities, import the owners' ledger and invite colleagues.
shell-first-name-hint = What you will type to log in, for example chenyx.
shell-first-go = Create and enter
shell-password-title = Choose a new password
shell-password-lead = Other devices will be logged out once it is saved.
shell-password-new = New password
shell-password-hint = At least 10 characters; a sentence you remember works best.
shell-password-again = Type it again
shell-password-go = Save password

shell-enter-title = Enter Guanjia
shell-enter-go = Enter
shell-enter-over = This link can no longer be used
