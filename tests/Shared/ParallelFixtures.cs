// Two fixtures at a time: most tests wait for a process or a file of their own. Those that measure time are marked and run alone.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
