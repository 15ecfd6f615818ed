# Rules and cases.

rules-title = Service rules and cases
rules-lead = Every gate can name its rule, and every rule can tell the story that taught it.
cases-title = Cases
the-rule = The rule
why = Why
instead = What may be done instead
the-case = The case that taught it
read-whole = Questions to discuss
questions = To talk about
taught = Rules that this case taught
hard = No post and no reason switches it off
hard-short = Never off
enforced = Where it is enforced
enforced-short = Enforced
enforced-later = The part of the house that this rule belongs to is not in use yet.
rule-id = Id
source = Source
valid-from = In force from
section-intake = Intake and promises
section-routing = Who repairs, who pays
section-on-site = On site
section-contact = Contact
section-parking = Parking
section-errands = Errands and custody
section-moving-out = Moving out
section-entering = Entering a home
section-neighbours = Neighbours
section-stages = Handover, renovation, warranty
section-planning = Planning
section-people = People
section-platform = The platform

# The register of exceptions
nav-exceptions = Exceptions
exceptions-title = Register of exceptions
exceptions-lead = Every exception from a rule: which rule, why, by whom, until when. Once a month somebody looks back: is it the rule that should change, or the practice?
exceptions-views = What to show
exceptions-view-open = To look over
exceptions-view-reviewed = Looked over
exceptions-view-all = All
exceptions-find = Number, reason or name
exceptions-every-rule = All rules
exceptions-sort = Order
exceptions-sort-new = Latest first
exceptions-sort-end = By end
exceptions-sort-rule = By rule
exceptions-show = Show
exceptions-export = Export to Excel
exceptions-shown = { $n ->
    [one] one on this page
   *[other] { $n } on this page
 }
exceptions-when = When
exceptions-what = For what
exceptions-rule = Rule
exceptions-reason = Reason
exceptions-by = By whom
exceptions-until = Until
exceptions-ended = Ended
exceptions-review = Review
exceptions-reviewed-by = Reviewed by
exceptions-review-hint = What came of it
exceptions-review-of = Review of { $label }
exceptions-review-go = Note it
exceptions-waits = To look over
exceptions-none = Nothing to look over
exceptions-none-text = When somebody makes an exception from a rule, such as closing an order without its return visit, it is listed here by itself.
exceptions-none-found = Nothing found
exceptions-none-found-text = Try another filter.
