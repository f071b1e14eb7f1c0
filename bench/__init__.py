"""Benchmarks: what a pause costs, what a state weighs, how fast programs run; peers beside us in the same run.

    python -m bench                     every stage
    python -m bench kernels pauses      some
    python -m bench.profile sort        where a kernel spends its time

The machine is expected to be noisy. So whatever is compared runs in turn, round after round (`workers.interleave`),
each engine in a process of its own, and a table shows the smallest or the median time of the rounds and the ratio. A
peer that is not installed is left out, and the table says so; `requirements.txt` has the versions that README.md shows.

    stages/    one file a table: what is run and what is shown     engines/   one file an engine: how it is run
    kernels/   programs that compute, with Python twins            programs/  programs that pause
    fresh/     scripts for stages that start new processes
"""
