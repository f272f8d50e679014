using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ReportExtractor.Tests.Accuracy;

/// <summary>Looks for cases in which a property does not hold, always in the same ones unless the environment asks for others or more.</summary>
internal static class CounterExamples
{
    /// <summary>Another seed than the usual one.</summary>
    public const string SeedVariable = "REPORT_EXTRACTOR_PROPERTY_SEED";

    /// <summary>So many times as many cases.</summary>
    public const string TimesVariable = "REPORT_EXTRACTOR_PROPERTY_TIMES";

    // The day on which the regulations on open government information came into force in their present form.
    private const ulong UsualSeed = 20190515;

    // What the size of generated things grows to; nothing that is generated here has a size.
    private const int Size = 10;

    private static readonly ulong? OtherSeed = Number(SeedVariable);
    private static readonly int Times = (int)(Number(TimesVariable) ?? 1);

    /// <summary>Whether the cases are the usual ones.</summary>
    public static bool AreUsual => OtherSeed is null && Times == 1;

    /// <summary>Tries cases.</summary>
    /// <typeparam name="T">A case. Its text names it.</typeparam>
    /// <param name="cases">What cases there are.</param>
    /// <param name="count">How many to try where the environment does not ask for more.</param>
    /// <param name="smaller">Cases that are a little less than a case; what fails is made as small as it goes.</param>
    /// <param name="fault">What is wrong with a case, or null where the property holds.</param>
    /// <returns>Each case that fails, and in brackets the smallest one behind it and what is wrong there.</returns>
    public static IReadOnlyList<(string Case, string Why)> Find<T>(Gen<T> cases, int count, Func<T, IEnumerable<T>> smaller, Func<T, string?> fault)
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
