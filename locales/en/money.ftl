# Price board, quotes, receipts, books.

nav-tariffs = Prices
nav-money = Money

tariffs-title = Price board
tariffs-count = { $n ->
    [one] one item
   *[other] { $n } items
}
tariffs-lead = What paid work costs, as published on the wall. What is not on it may not be charged.
tariffs-print = Print the board
tariffs-find = Find an item
tariffs-all = All
tariffs-none = No such item
tariffs-none-text = Try another word, or add the item.
tariffs-add = Add an item
tariffs-change = New price
tariffs-change-title = A new version of “{ $name }”
tariffs-change-text = The old price is not overwritten: the new one counts from its day on. Please publish it first.
tariffs-end = Take off
tariffs-end-text = From the next day it is no longer on the board. What was quoted stays as it was.
tariffs-versions = Prices over time
tariffs-coming = Coming
tariffs-from = from { $day }
tariffs-until = until { $day }
tariffs-back = Back to the price board
tariffs-on = in force on { $day }

tariff-code = Code
tariff-code-hint = Letters, digits and dashes, such as W-15
tariff-kind = Kind
tariff-name-zh = Name in Chinese
tariff-name-en = Name in English
tariff-unit-zh = Unit in Chinese
tariff-unit-en = Unit in English
tariff-price = Price of one
tariff-valid-from = Valid from
tariff-last-day = Last day
tariff-source = Decided by
tariff-source-hint = For example: published in November 2026
tariff-components = Fits
tariff-components-hint = Codes of components with spaces between; none means any
tariff-save = Publish
tariff-per = yuan / { $unit }

tariff-kind-labour = Labour
tariff-kind-material = Material
tariff-kind-call-out = Visit
tariff-kind-service = Service

board-title = Prices of paid repairs
board-on = In force on { $day }
board-what = For residents who order work in their home. We quote first and begin once you agree; you get a receipt.
board-fee = The management fee pays for the upkeep of what everybody shares, not for repairs inside a home.
board-complaints = Complaints about prices: 12315
board-item = Item
board-unit = Unit
board-price = Price (yuan)

money-title = Takings and books
money-lead = What was taken each day, by whom, and where it was booked. Technicians take money on the order, the office takes it in advance below; every payment has its receipt and is booked at once. Check the takings at the end of the day, then export them.
money-day = Day
money-show = Show
money-receipts = Receipts
money-receipts-count = { $n ->
    [one] one receipt
   *[other] { $n } receipts
}
money-total = Total
money-by-method = By method
money-no-receipts = Nothing was taken on this day
money-no-receipts-text = A receipt is listed here as soon as a technician takes money on an order, or the office takes it in advance below. Choose another day above.
money-journal = Journal
money-no-journal = Nothing was posted on this day
money-no-journal-text = Accepted paid work, payments and refunds are booked by themselves; nothing is entered by hand.
money-balances = Balances
money-export = Export to Excel
money-receivable = Due and unpaid
money-number = Number
money-time = Time
money-unit = Home
money-amount = Amount
money-method = Method
money-taken-by = Taken by
money-remark = Remark
money-account = Account
money-debit = Debit
money-credit = Credit
money-reason = Reason
money-prev-day = Day before
money-next-day = Day after
money-cut = Only the first { $n } are listed; the Excel file has them all.
money-balanced = The books balance
money-unbalanced = { $n ->
    [one] One thing in the books is not right. Please tell the administrator.
   *[other] { $n } things in the books are not right. Please tell the administrator.
}
money-prepay = Payment in advance
money-prepay-text = A resident pays in now; later repairs are paid from it.
money-prepay-room = Room
money-prepay-go = Take it and give a receipt

method-cash = Cash
method-transfer = Bank transfer
method-wechat = WeChat
method-alipay = Alipay
method-card = Card
method-prepaid = From prepayment

account-cash = Cash
account-bank = Bank
account-wechat = WeChat
account-alipay = Alipay
account-card = Card
account-receivable = Receivable
account-prepaid = Prepaid by residents
account-service-income = Income from repairs

posting-charge = Accepted work
posting-payment = Payment
posting-prepayment = Payment in advance

receipt-title = Receipt
receipt-number = Number
receipt-from = Home
receipt-for = For
receipt-for-order = Paid repair in the home
receipt-for-prepayment = Payment in advance of repairs
receipt-on = Date
receipt-method = Method
receipt-item = Item
receipt-quantity = Quantity
receipt-price = Price
receipt-sum = Amount
receipt-agreed = Agreed
receipt-this = Received
receipt-in-words = In capitals
receipt-reason = Remark
receipt-taken-by = Received by
receipt-payer = Paid by
receipt-note = Please check it against what you paid. The centre gives invoices. If anybody asks for more on the side, please tell us.
receipt-scan = Scan for the order
receipt-common = Common part
receipt-back = Back

invalid-nothing-chosen = Choose at least one item and its quantity.
invalid-not-a-code = A code has letters, digits and dashes only, 24 at most.
invalid-version-order = The day must lie after the version that is there.
invalid-not-a-quantity = A quantity is more than nought, with two decimals at most.
invalid-not-on-the-board = This item is not on today’s price board.
invalid-prepaid-too-small = The prepayment does not cover it. Please choose another method.

refusal-charge-ceiling-above = { $agreed } yuan were agreed and { $paid } are paid, so { $rest } at most can be taken. To charge more, please offer a new quote and have it agreed first.
refusal-charge-ceiling-less-without-reason = { $agreed } yuan were agreed and { $paid } are paid; { $rest } are open. Please write why less is taken.
refusal-charge-no-private-hand-not-ours = Money comes in by the office’s methods only, never through anybody’s own hands.
refusal-money-balanced-unbalanced = Debit and credit of this entry differ by { $difference } yuan. It was not posted.

way-see-journal = See the day’s entries
way-give-reason = Write the reason
way-choose-method = Choose a method
way-offer-quote = Offer a new quote
