using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>
/// Finds cases in which a property does not hold: always among the same ones, unless the environment asks for others or more.
/// </summary>
internal static class CounterExamples
{
    /// <summary>The environment variable with another seed.</summary>
    public const string SeedVariable = "REPORT_EXTRACTOR_PROPERTY_SEED";

    /// <summary>The environment variable with a factor for the number of cases.</summary>
    public const string TimesVariable = "REPORT_EXTRACTOR_PROPERTY_TIMES";

    // The day on which the regulations on open government information took effect in their present form.
    private const ulong UsualSeed = 20190515;

    // The size that generated values grow to; nothing that is generated here has a size.
    private const int Size = 10;

    private static readonly ulong? OtherSeed = Number(SeedVariable);
    private static readonly int Times = (int)(Number(TimesVariable) ?? 1);

    /// <summary>True if the environment asks for nothing.</summary>
    public static bool AreUsual => OtherSeed is null && Times == 1;

    /// <summary>Tries cases.</summary>
    /// <typeparam name="T">A case. Its text names it.</typeparam>
    /// <param name="cases">The cases.</param>
    /// <param name="count">The number of cases to try unless the environment asks for more.</param>
    /// <param name="smaller">Cases that are a little smaller than a case. A failing case is made as small as possible.</param>
    /// <param name="fault">What is wrong with a case, or null if the property holds.</param>
    /// <returns>Each failing case, with the smallest one behind it and what is wrong there.</returns>
    public static IReadOnlyList<(string Case, string Why)> Find<T>(
        Gen<T> cases, int count, Func<T, IEnumerable<T>> smaller, Func<T, string?> fault)
        where T : notnull =>
    [
        .. cases.Sample(count * Times, new Rnd(OtherSeed ?? UsualSeed), Size)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
            .Where(tried => fault(tried) is not null)
            .Select(failing => (failing.ToString()!, Smallest(failing, smaller, fault))),
    ];

    private static string Smallest<T>(T failing, Func<T, IEnumerable<T>> smaller, Func<T, string?> fault)
        where T : notnull
    {
        while (smaller(failing).Where(candidate => fault(candidate) is not null).Take(1).ToList() is [var next])
        {
            failing = next;
        }

        return $"{failing}: {fault(failing)}";
    }

    private static ulong? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : null;
}
