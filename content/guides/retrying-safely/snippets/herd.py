import random
from collections import Counter

CLIENTS = 1000  # all of them lose their connection at the same moment
dice = random.Random(1)  # the same throws in every run


def same(cap):
    return cap


def jitter(cap):
    return dice.uniform(0, cap)


for pause in (same, jitter):
    clocks = [0.0] * CLIENTS
    print("the same pause for all" if pause is same else "full jitter")
    for retry, cap in enumerate((1, 2, 4), start=1):
        clocks = [clock + pause(cap) for clock in clocks]
        tenths = Counter(int(clock * 10) for clock in clocks)
        busiest = max(tenths.values())
        print(f"  retry {retry}, cap {cap} s: {busiest:4} in the busiest 0.1 s")
