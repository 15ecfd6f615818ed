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
shell-cancel = Cancel
shell-copy = Copy
shell-columns = Columns
shell-tight = Compact rows
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

# The platform's words: problems, roles, field errors, log-in.

shell-resume-title = Go on
shell-resume-lead = You are logged in. What you typed is still here; press the button to send it.
shell-resume-go = Send it now
shell-home-lead = Choose a community.
shell-home-none = No community yet
shell-home-none-detail = Make one, import the owners' ledger, and the first order goes out within ten minutes.
shell-home-new = New community

login-wrong = The name or the password is not right. Please try again.
login-wait = Too many tries. Please wait { $seconds } seconds.
login-name-taken = This name cannot be used. Please choose another one (2 to 40 characters, not taken).
password-differs = The two passwords differ. Please type them again.
enter-over = This link has been used or is too old. Please ask an administrator for a new one.

problem-back = Back
problem-case = Why? The rule and its case
problem-invalid = A few things need mending
problem-invalid-detail = Please check what is marked below and send it again.
problem-stale = Somebody was faster
problem-stale-detail = { $by } changed this just now ({ $at }). Please look at the latest state before you change it.
problem-not-found = Not found
problem-not-found-detail = There is nothing here for you: it was moved, or it belongs to another community.
problem-not-logged-in = Please log in
problem-not-logged-in-detail = Then you can go on.
problem-forbidden = Your post may not do this
problem-forbidden-detail = Please ask a colleague who may, or have a manager change your post.
problem-key-missing = The request has no key
problem-key-missing-detail = Every request that changes something carries an Idempotency-Key. Please reload the page and try again.
problem-key-reused = The key was used before
problem-key-reused-detail = Other content was sent under the same key. Please reload the page and fill it in again.
problem-busy = Busy right now
problem-busy-detail = This was not saved yet. Please wait a few seconds and try again.
problem-full = No space left
problem-full-detail = You can look at everything, but nothing can be saved. Please ask an administrator to free some space.
problem-taken = It is there already
problem-taken-detail = The same record exists. Please reload and have a look.
problem-broken = Something went wrong
problem-broken-detail = This step was not completed, and it is our fault. Please try again; if it fails once more, give an administrator the number below.

role-clerk = Clerk
role-steward = Steward
role-dispatcher = Dispatcher
role-technician = Technician
role-guard = Guard
role-cleaner = Cleaner
role-duty-manager = Duty manager
role-manager = Manager
role-finance = Finance
role-planner = Planner
role-auditor = Auditor
role-head-office = Head office
role-admin = Administrator

invalid-missing = This is not filled in.
invalid-unknown = There is no such choice.
invalid-not-readable = This cannot be read. Please check how it is written.
invalid-not-json = This is not valid JSON.
invalid-too-long = Too long. Please shorten it.
invalid-too-large = The file or text is too large.
invalid-too-small = The number is too small.
invalid-too-many = Too many.
invalid-length = The length does not fit (2 to 40 characters).
invalid-taken = Taken. Please choose another one.
invalid-not-a-picture = Only JPEG, PNG and WebP pictures can be uploaded.
invalid-unknown-file = This file is not there. Please upload it again.
invalid-used-file = This picture is used elsewhere already. Please take or sign a new one.
invalid-not-a-phone = Not a valid phone number.
invalid-not-a-date = Not a valid date.
invalid-not-an-area = Not a valid floor area.
invalid-not-an-amount = Not a valid amount.
invalid-not-an-id-number = Not a valid identity number.
invalid-not-a-plate = Not a valid plate.
invalid-not-a-room = Not a valid room.
invalid-in-the-past = This time has passed.
invalid-order = The order in time does not fit.
invalid-password-short = The password is too short: at least 10 characters.
invalid-password-common = This password is too common. A sentence that you remember is best.

# the outbox of a phone; %n and the like are filled by the page
outbox-title = Site records
outbox-close = Close
outbox-empty = Nothing waits to be sent.
outbox-now = Send now
outbox-offline = No network
outbox-sent = All sent
outbox-sending = Sending, %n to go
outbox-waiting = %n to send
outbox-needs = %n need you
outbox-password = Log in again
outbox-one-waiting = To send
outbox-one-sending = Sending
outbox-one-sent = Sent
outbox-one-centre = With the centre
outbox-one-needs = Needs you
outbox-held = The step before went to the centre. Please decide: send this one all the same, or hand it over too?
outbox-refused = The server did not take this step.
outbox-again = Send again
outbox-send-anyway = Send all the same
outbox-to-centre = Hand to the centre
outbox-receipt = Receipt %number
outbox-receipt-follows = The receipt number comes once this is sent; please tell the resident that the receipt follows.
outbox-changed = Meanwhile %who changed it (%at): %what
outbox-kept = Noted. It is sent when there is a network.
outbox-kept-paid = Noted. The receipt follows.
outbox-needs-network = This needs the network: leave codes and calls until there is one, or ask the resident to sign.
outbox-not-now = The order is at another step now; please see the next step on the page.
outbox-quote-empty = Please choose items and quantities first.
outbox-full = The phone is full, so this step was not noted. Please delete some photos or apps and press again; what was noted before is still there.
outbox-not-kept = The phone could not note this step. Please press again; what was noted before is still there.
outbox-centre-says = Noted. The centre says what comes next; please look again when there is a network.
outbox-log-out = Some records are not sent yet, and nobody would send them after you log out. Please send them first, or hand them to the centre.
