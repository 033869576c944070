"""A guide in which one of several conditions is enough, in every way in which paths can need that."""

SEVERAL = """\
guide: cluster
title: A place to compute
question: Where should it run?
language: en
start: hpc
evidence: {source: [own], status: confirmed, reviewed: 2026-11-01}
goal: [It runs.]
sources:
  own: {title: Our own count}
conditions:
  hpc: {name: Computing, values: {much: there is much to compute, some: there is some, none: there is none}}
  region: {name: Region, values: {here: the data stays here, away: the data may leave}}
  funds: {name: Funds, values: {grant: there is a grant, own: you pay, none: there is no money}}
requirements:
  funded:
    text: Somebody pays, or the data stays here
    needs_any: {funds: [grant, own], region: here}
    clear: {who: The faculty, how: Ask for a grant.}
  away:
    text: The data may leave
    needs: {region: away}
  asked:
    text: Somebody was asked
paths:
  centre:
    name: The computing centre
    short: Centre
    requires: [{any: {hpc: much, region: here}}]
    summary: It is large.
  cloud:
    name: A cloud
    short: Cloud
    requires: [away, {any: {hpc: [much, some], region: here}}, {funds: [grant, own]}]
    summary: It is everywhere.
  shared:
    name: A shared machine
    short: Shared
    requires: [funded, asked, {hpc: [some, none]}]
    summary: It is slow.
  odd:
    name: A machine that nobody has
    short: Odd
    not_recommended: Nobody has it.
    requires: [{any: {hpc: much, region: here}}, {hpc: none}, away]
    summary: It is not there.
  lab:
    name: The laboratory
    short: Lab
    not_recommended: It is full.
    requires: [{any: {hpc: much, funds: grant}}, {any: {funds: own, region: here}}, {region: away}]
    summary: It is near.
  any:
    name: Whatever there is
    short: Any
    requires: [{any: {hpc: [much, some, none], funds: grant, region: here}}]
    summary: It will do.
questions:
  hpc:
    ask: How much is there to compute?
    short: Computing
    answers:
      much: {label: Much, says: {hpc: much}, to: centre}
      little: {label: Little, says: {hpc: [some, none]}, to: region}
      unsure: {label: I am not sure, to: region-unsure}
  region:
    ask: May the data leave?
    short: Region
    answers:
      no: {label: No, says: {region: here}, to: centre}
      yes: {label: Yes, says: {region: away}, to: funds}
  region-unsure:
    like: region
    to: {no: centre, yes: funds}
  funds:
    ask: Who pays?
    short: Funds
    answers:
      grant: {label: A grant, says: {funds: grant}, to: shared}
      own: {label: We do, says: {funds: own}, to: cloud}
      nobody: {label: Nobody, says: {funds: none}, to: any}
"""
"""Fixed and clearable requirements, in place and by name; those that share a condition with another one of their path;
and a path whose requirements exclude each other only together."""
