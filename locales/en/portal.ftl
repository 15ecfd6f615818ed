# Pages without a log-in: the outside party's link, contracts and warranty notices.

# A link that does not open
shut-title = This link no longer opens
shut-text = It may have expired or been replaced. If you need it, please call the service centre and we will send you a new one.

# The outside party's page
party-title = Job
party-from = { $org } asks { $party }
place = Where
asked-for = Wanted by
agreed-for = Agreed time
proposed-for = You propose
waits-for-centre = waiting for the centre
answer-due = Please answer by
contact = Contact
called = Resident ({ $name })
office = Service centre
office-relays = To reach the resident, please call the centre; they will put you through.
notice = Warranty notice
time-refused = The time you proposed does not suit: { $note }
you-declined = You have given this job back.
you-finished = You have reported it done, thank you. The centre will call if anything comes up at acceptance.
withdrawn = This job has been withdrawn; there is nothing more to do.
accept-lead = Please confirm that you can be there by { $time }.
accept-go = Accept
arrive-lead = Press this when you are on site, before you ask to be let in.
arrive-go = I am on site
finish-title = Finished
finish-words = What was done
photos = Take or choose photos
cleaned = Cleaned up, everything back in its place
finish-go = Report it finished
report-title = Report progress
report-words = How it goes
report-go = Send report
propose-title = Another time
propose-lead = The new time counts once the centre agrees.
propose-at = When you can come
propose-why = Why (optional)
propose-go = Propose this time
decline-title = I can't take it
give-back-title = Give the job back
decline-words = Please say why
decline-go = Back to the centre
reports = Reported
with-photos = { $count ->
    [one] one photo
   *[other] { $count } photos
}
party-privacy = This page serves this one job. Please don't pass it on, and don't keep or use the resident's details for anything else.
form-trouble = Please have another look

# States of a job
job-asked = No answer yet
job-proposed = Another time proposed
job-accepted = Accepted
job-arrived = On site
job-finished = Finished
job-declined = Given back
job-withdrawn = Withdrawn

# The order's page: outside party
panel-title = Outside party
arrived = On site
link = Link
reason = Remark
link-none = No link
link-good = Good until { $until }
link-expired = Expired
link-revoked = Ended
link-unsent = Being sent
sent-to = Sent to { $phone }, { $at }
not-messaged = Made { $at }, not texted (the number takes no texts, or the centre hands it over)
link-opened = { $count ->
    [one] Opened once, { $at }
   *[other] Opened { $count } times, last { $at }
}
proposes = They propose { $time }
answer-note = A word to them (please say why not)
answer-yes = Agree to this time
answer-no = Doesn't suit
send-again = Send again
hand-over = Make a link to hand over
revoke = End the link
revoke-sure = They won't be able to open this link any more. End it?
number-covered = The party sees the resident's number with its middle covered and calls the centre to be put through.
number-shown = Once it has accepted, the party sees the resident's number.
share-number = This job needs a call to the resident
cover-number = Cover the number again
link-made = Link for the outside party
link-once = The link is shown this once. Copy it and hand it over. The link before it has ended.
link-made-before = The link was made already and can't be shown again. Go back to the order and make a new one if you need it.
back-to-order = Back to the order
back = Back
breach-by = { $what } by { $late }
span-minutes = { $count } min
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

# Warranty notices
notices = Warranty notices
due-by = on site by { $at }
issue-notice = Issue it
source-is = Source: { $source }
notice-step-1 = Warranty notice
notice-step-2 = Second warranty notice
notice-step-3 = Notice of substitute repair
notice-next-1 = Issue the warranty notice
notice-next-2 = They did not come in time. Next: the second notice
notice-next-3 = They failed to come twice. Next: have another firm repair it, at their cost or from the warranty deposit
notice-first = Warranty notice
notice-second = Second warranty notice
notice-substitute = Notice of substitute repair
notice-to = To { $party }:
notice-order = Order
notice-defect = Defect
notice-issued = Issued
notice-due = On site by
notice-first-body = A defect has appeared here within the warranty period. Please come and look by { $due }, repair it as the warranty certificate provides, and let us know so that we can accept the work together.
notice-second-body = We gave notice of this defect and you did not come in time. Please come and repair it by { $due }; after that we shall have it repaired by another firm at your cost.
notice-substitute-body = After two notices you have not come. We shall have the repair done by another firm; you bear the cost, which will be deducted from the warranty deposit as agreed. Photos before and after and all vouchers are kept for you to inspect.
notice-basis = Basis
notice-before = Earlier notices
notice-earlier = { $number }, issued { $issued }, on site by { $due }
notice-sign-us = Issued by (seal)
notice-sign-them = Received by, when
notice-foot = Telephone: { $office }

# Contract and performance
contract-title = Contract
contract-none = No contract has been entered. Once it is, late answers, arrivals and completions are counted against it.
contract-number = Contract number
contract-now = current
contract-scope = Scope
contract-times = Times
contract-penalties = Penalties
contract-enter = Enter new terms
contract-from = From
contract-to = Until (optional)
contract-open = Service hours from
contract-close = Service hours until
contract-hours-hint = Leave both empty for round the clock
contract-always = round the clock
contract-answer = Answer (minutes)
contract-arrival = On site (hours)
contract-finish = Done (hours)
contract-go = Save the terms
contract-terms = answer { $answer }, on site { $arrival }, done { $finish }; { $hours }
valid-since = since { $day }
breaches-title = Performance
breaches-of = { $count ->
    [one] one job
   *[other] { $count } jobs
}
breaches-none = Nothing broken on record.
breach-count = { $what }: { $count }
breach-order = Order
breach-kind = What
breach-late = Late by
breach-late-answer = Late answer
breach-late-arrival = Late on site
breach-late-finish = Late completion

# Short messages

# This can't be done
refusal-route-external-due-notice-runs = The time of the notice is not over yet, or the party is on site: no next step is needed.
invalid-too-far = That is too far ahead; please choose a time within three months
invalid-not-a-time = Please give a time such as 08:00

chase-outside = In outside hands
chase-outside-todo = When the time passes without word, call them. Towards the resident we stay answerable.
chase-wait-our-word = Our word to their time
chase-wait-answer = Their answer
chase-wait-arrival = Their arrival
chase-wait-finish = Their finishing
chase-late-by = { $span } late
chase-needs-call = the resident wants a call first

# Reporting at a code
report-title-page = Report a fault
nav-portal = Fault codes
reporter-qr = Reported at a code
reporter-unnamed = No name given
report-full = There were too many reports within the hour. Please try again later, or phone the office.
report-at = You are reporting at
report-danger = A smell of gas, smoke, water pouring out, somebody trapped? Please phone first:
report-what = What is wrong?
report-what-home = For example: the kitchen tap keeps dripping
report-what-common = For example: the light is out, the door won't close, water on the floor
photos-optional = Take a photo (optional)
report-who = Leave a name and number (optional)
report-who-why = With a number we can call you back and tell you what was done.
report-name = What should we call you?
report-phone = Phone
report-send = Send
report-privacy = What you send is used for this matter only.
home-see-own = See my household's matters
danger-title = Please phone now
danger-phone = Call { $phone }
danger-emergency = Fire, ambulance, police:
reported-title = We have it
reported-keep = Please note the number: with it we find the matter when you phone.
number = Number
promised = Our answer
promise-callback = We call back or send somebody by { $time }
promise-danger = The nearest person on duty has been told to come
report-another = Report something else
portal-title = Resident's own report
portal-by-code = Reported at a code. Please look at the photos and call back in time.
portal-by-log-in = Reported by a resident who was logged in.
photo-alt = A photo taken by the resident

# Codes
codes-title = Fault codes
codes-lead = Put them on walls and in homes: who scans one can report a fault. A code shows nothing to anybody.
codes-building = Building
codes-whole = Common parts of the whole community
codes-what = For
codes-parts = Common parts
codes-homes = Homes
codes-show = Show
codes-count = { $count } to print
codes-make = Make { $count }
codes-print = Print
codes-none = No place for a code here
codes-none-text = Please enter common parts or homes in the register first.
codes-state = State
codes-hangs = Valid
codes-without = Not made yet
codes-do = Actions
codes-try = Open
codes-renew = Renew
codes-renew-sure = After that the code on the wall opens nothing any more, and a new one must be put up.
codes-end = End
codes-end-sure = After that this code opens nothing any more.
codes-back = Back
poster-title = Scan to report a fault
poster-scan = Scan with WeChat or your camera
poster-say = Say what is wrong, with a photo if you like
poster-wait = Note the number and wait for our call
poster-home = Please put it up at home. It only reports faults: nothing of your home can be seen with it.
poster-danger = Smell of gas, smoke, water pouring out, somebody trapped? Phone first

# Residents log in
log-in-title = Resident log-in
log-in-lead = Enter the mobile number that the office has on file, and we send you a code.
log-in-phone = Mobile number
log-in-ask = Send me a code
log-in-code-title = Enter the code
log-in-sent = If { $phone } is on file, a code arrives shortly; it is good for 10 minutes. If none comes, please phone the office to check the number.
log-in-code = Code
log-in-go = Log in
log-in-again = Send another code
log-in-wrong = The code is wrong or over. Please try again, or ask for another one.
log-in-no-phone = That doesn't look like a mobile number. Please check it.
log-in-wait = Too many tries. Please try again in { $seconds } seconds.
log-in-privacy = The log-in only shows the matters of your own household. Tell nobody the code, not even our staff.
log-out = Log out

# The household's matters
home-title = My household
home-homes = Choose a home
home-until = until { $day }
home-moved-out = You are no longer on file here. You can see the matters of your time only.
home-none = No matters yet
home-none-text = What you report can be followed here.
home-open = Under way
home-over = Closed
home-back = Back to my household
matter-title = Where it stands
matter-open = Received
matter-promised = Arranged
matter-working = Being worked on
matter-outside = With an outside firm
matter-waiting = Paused
matter-done = Dealt with
matter-closed = Closed
matter-refused = Not our service
matter-quoted = Please look at the quote
matter-finished = Please accept the work
matter-accepted = Accepted
matter-declined = Quote declined
matter-departed = On the way to you
matter-announced = At your home
matter-changed = This has just changed. Please look again before you send.
who-comes = Who comes: { $name }
promise-find = We let you know by { $time }
promise-outside = The outside firm comes by { $time }
promise-now = Somebody is coming, there by { $time }
promise-visit = Somebody comes at { $time }
calendar-add = Add to my calendar
calendar-title = { $community }: a visit to your home
quote-title = Quote for the repair
quote-total = Total
quote-agree = I agree to ¥{ $total }
quote-decline = I don't agree to this quote
quote-decline-lead = Then nothing is done and nothing is charged.
quote-decline-go = I don't agree
accept-title = Accept the work
accept-work-lead = The work is done. Please try it, then sign.
accept-tried = I tried it, and it works
accept-opinion = How was it?
opinion-5 = Very good
opinion-4 = Good
opinion-3 = So-so
opinion-2 = Poor
opinion-1 = Very poor
accept-words = Anything to say? (optional)
accept-sign = Please sign here
accept-work-go = Accept and sign
answer-title = Is it solved?
answer-solved = Is this matter solved?
answer-yes-solved = Solved
answer-not-solved = Not solved
answer-words = A word about it (please fill in when not solved)
answer-go = Send
again-title = Broken again, or not mended
again-words = What is it like now?
again-go = Please come again
leave-title = Leave a word for the return visit
leave-words = Your word
leave-go = Leave it
leave-left = What you left
left-answer = The resident's own answer: solved, satisfaction { $satisfaction }. { $remark }
photos-own = Photos of your report
steps-title = So far
step-reported = Your report was received
step-issued = An order was issued
step-departed = { $name } set out
step-inspected = It was looked at
step-started = Work began
step-finished = The work is done
step-accepted = The work was accepted
step-ended = Closed
words-title = The resident's words

# To the party, by notices
party-time-agreed = the time that you proposed is agreed: { $time }
party-time-refused = the time that you proposed doesn't suit; it stays at { $time }
party-notice = warranty paper { $number } was issued; please open your link, read it and come soon
codes-print-a4 = Print on A4
codes-print-a5 = Print on A5
