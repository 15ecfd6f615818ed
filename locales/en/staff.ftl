# People: posts, duties, certificates, accounts.

nav-staff = People

department-centre = Residents' centre
department-engineering = Engineering
department-environment = Environment
department-vehicles = Vehicles
department-security = Security
department-other = Other

duty-desk = Front desk
duty-plumbing = Plumbing
duty-electrical = Electrical
duty-carpentry = Carpentry
duty-masonry = Masonry
duty-appliances = Appliances and lamps
duty-survey = Site survey
duty-lift-rescue = Lift rescue
duty-gas-response = Gas response
duty-cleaning = Cleaning
duty-greening = Greening
duty-guarding = Gate and patrol
duty-vehicles = Vehicles

post-clerk = Clerk
post-steward = Steward
post-technician = Technician
post-electrician = Electrician
post-team-leader = Team leader
post-guard = Guard
post-cleaner = Cleaner
post-gardener = Gardener
post-duty-manager = Duty manager
post-manager = Manager
post-finance = Finance
post-planner = Planner
post-auditor = Auditor

state-invited = No password yet
state-active = Active
state-disabled = Disabled

# Hiring
hire-title = New colleague
hire-lead = Choose a post and department, roles and duties are filled in at once. Certificates follow when a manager has checked.
hire-post = Post
hire-post-none = No post
hire-name = Name
hire-login = Log-in name
hire-login-hint = What they type to log in, for example limq.
hire-phone = Mobile (optional)
hire-phone-hint = For colleagues; screens show only its ends.
hire-department = Department
hire-department-post = That of the post
hire-needs = Certificates needed: { $duties }
hire-needs-none = No certificate needed
hire-go = Hire
hire-back = Back to people

# A person's page
member-back = All people
member-standings = Duties and certificates
member-no-duty = No duties yet
member-no-duty-text = Enter duties and grant certificates; then this person can be rostered.
member-duty = Duty
member-standing = Standing
member-certified = Certified
member-certified-until = Certified until { $day }
member-ends-soon = { $days ->
    [one] ends in one day
   *[other] ends in { $days } days
    }
member-beside = Beside { $mentor } until { $day }
member-not-certified = No certificate, cannot be rostered
member-certificates = Certificates
member-no-certificates = No certificates yet
member-licence = Licence
member-valid = Valid
member-valid-from = from { $from }
member-valid-span = { $from } to { $to }
member-granted-by = Granted by
member-ended = Taken back: { $because }
member-end = Take back
member-end-because = Why is it taken back?
member-end-go = Take it back
member-grant = Grant a certificate
member-grant-lead = Please check the training or the licence first.
member-starts-on = Valid from
member-ends-on = Ends on (optional)
member-licence-hint = Needed where the law asks for one: electrician, lift, guard.
member-grant-go = Grant
member-mentor = Name a mentor
member-mentor-lead = A newcomer may go along with a certified colleague, for at most { $days } days in all for a duty, and never alone into a home.
member-mentor-who = Mentor
member-mentor-until = Until
member-mentor-go = Name
member-mentorings = Taken along
member-mentoring = { $duty }: beside { $mentor }, { $from } to { $to }
member-register = Duties
member-register-lead = Duties say what somebody can do; certificates say whether they may be rostered for it.
member-register-go = Save duties
member-roles = Roles in this community
member-roles-lead = Roles decide what somebody can see and do.
member-roles-go = Save roles
member-no-roles = Without a role this community stays closed to them.
member-post = Apply a post
member-post-lead = Adds the post's department, roles and duties; takes nothing away.
member-post-go = Apply
member-details = Details
member-login = Log-in name
member-phone = Mobile
member-phone-none = none
member-phone-new = Another number
member-department = Department
member-since = Here since
member-left = Left on
member-save = Save
member-account = Account
member-link = Link to set a password
member-link-lead = Good once within 72 hours. Send it to the person directly.
member-link-lead-new = The account has no password yet. Make a link and send it to them.
member-link-go = Make a link
member-link-made = Copy this link and send it to { $name }. It is not shown again:
member-link-spent = This link was shown before. Make another one if you need it.
member-disable = Disable the account
member-disable-lead = Logs them out everywhere at once. It can be enabled again at any time.
member-disable-sure = Disable the account of { $name }? They are logged out at once.
member-enable = Enable the account
member-leave = Leaving
member-leave-lead = Takes the roles here back and the shifts to come off the roster. What is booked must be given to somebody else first.
member-leave-go = Let them leave
member-leave-sure = { $name } leaves this community?
member-choose = Choose

# API tokens
tokens-title = API tokens
tokens-lead = For outside programs. A token stands for one colleague in one role and can be revoked at any time.
tokens-none = No tokens yet
tokens-none-text = Make one below when a program is to read or write this community's data.
tokens-name = What for
tokens-whose = Stands for
tokens-role = Role
tokens-created = Made
tokens-state = State
tokens-live = In use
tokens-revoked = Revoked
tokens-revoke = Revoke
tokens-revoke-sure = The program that uses it is locked out at once. Revoke it?
tokens-new = New token
tokens-who = Colleague and role
tokens-go = Make it
tokens-made = Copy it and keep it safe. It is not shown again:
tokens-spent = This token was shown before. If nobody noted it down, revoke it and make another one.

# Rules and hints
refusal-duty-certified-none = { $staff } has no valid certificate for { $duty ->
    [desk] the front desk
    [plumbing] plumbing
    [electrical] electrical work
    [carpentry] carpentry
    [masonry] masonry
    [appliances] appliances
    [survey] surveys
    [lift_rescue] lift rescue
    [gas_response] gas response
    [cleaning] cleaning
    [greening] greening
    [guarding] gate and patrol
    [vehicles] vehicles
   *[other] this duty
    } and cannot be rostered on { $day }. Grant a certificate, or name a certified mentor.
refusal-duty-certified-no-duty = { $staff } has no duty in the register and cannot be rostered on { $day }. Enter a duty and grant a certificate first.
refusal-duty-certified-own-mentor = Nobody is their own mentor. Please choose a certified colleague.
refusal-duty-certified-mentor-not-certified = This mentor has no valid certificate for the duty over the whole time. Choose somebody else, or fewer days.
refusal-duty-certified-beside-too-long = A newcomer is taken along for at most { $most } days in all for a duty; { $left ->
    [0] none are left
    [one] one is left
   *[other] { $left } are left
    }. If that is too short, test them and grant a certificate.
way-grant-certificate = Grant a certificate
way-name-mentor = Name a mentor
invalid-oneself = Nobody does this to themselves. Please ask a colleague.
invalid-not-yours-to-give = Roles of administrators and of the company are given by those only.
invalid-ended-already = This certificate was taken back already.
invalid-disabled = The account is disabled. Enable it first.

# The staff's rules in numbers
terms-title = Rules for the staff
terms-lead = A newcomer without a certificate may be rostered beside a certified mentor for at most { $days } days in all for a duty, and is never sent into a home alone.
terms-why = Why?
terms-beside = Days beside a mentor
terms-days = At most, in days
terms-since = From which day
terms-source = Source
terms-source-hint = Who decided it and where that is written down, for example: managers’ meeting, minutes of 24 November
terms-by = Set by
terms-now = In force
terms-default = The company’s rule
terms-change = Change it
terms-set = Apply from that day
invalid-not-beside-days = Please give 1 to 31 days.
