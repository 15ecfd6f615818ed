"""Reads a running Guanjia with other people's libraries: georeport (Open311 GeoReport v2) and icalendar.

client.py BASE API_KEY PART LABEL FEED VISIT WORKER
"""
import sys
from datetime import timezone

import icalendar
import requests
from georeport import GeoReport

base, api_key, part, label, feed, visit, worker = sys.argv[1:8]
root = f"{base}/open311/v2"

found = {}
for form in ("json", "xml"):
    client = GeoReport(root, jurisdiction="guihuayuan", api_key=api_key, output_format=form)
    services = client.get_service_list()
    assert {"lift", "other"} <= {s["service_code"] for s in services}, services
    definition = client.get_service_definition("lift")
    assert definition["service_code"] == "lift", definition
    sent = requests.post(
        f"{root}/requests.{form}",
        data={
            "jurisdiction_id": "guihuayuan",
            "api_key": api_key,
            "service_code": "lift",
            "address_id": part,
            "description": f"电梯门响 <&> {form}",
        },
        timeout=20,
    )
    sent.raise_for_status()
    number = sent.json()[0]["service_request_id"] if form == "json" else sent.text.split("<service_request_id>")[1].split("<")[0]
    one = client.get_service_request(number)
    assert one["service_request_id"] == number and one["status"] == "open", one
    assert one["address"] == label and one["address_id"] == part, one
    assert "门响" not in one["description"], one
    many = client.get_service_requests(service_code="lift", status="open")
    assert number in {r["service_request_id"] for r in many}, many
    found[form] = {s["service_code"] for s in services}
assert found["json"] == found["xml"]

worker_calendar = icalendar.Calendar.from_ical(requests.get(base + feed, timeout=20).content)
events = list(worker_calendar.walk("VEVENT"))
assert events, "no bookings"
for event in events:
    assert event.decoded("DTSTART").astimezone(timezone.utc) < event.decoded("DTEND").astimezone(timezone.utc)
    assert str(event["UID"]).endswith("@guanjia") and "DTSTAMP" in event

fetched = requests.get(base + visit, timeout=20)
(event,) = icalendar.Calendar.from_ical(fetched.content).walk("VEVENT")
description = str(event["DESCRIPTION"])
assert "厨房水龙头关不紧，一直滴水；请先打电话" in description and worker in description, description
assert "1201" in str(event["LOCATION"]) and str(event["STATUS"]) == "CONFIRMED", event
again = requests.get(base + visit, headers={"If-None-Match": fetched.headers["ETag"]}, timeout=20)
assert again.status_code == 304, again.status_code
print("read")
