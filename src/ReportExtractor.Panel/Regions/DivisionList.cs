namespace ReportExtractor.Panel.Regions;

/// <summary>A list of administrative divisions with their years, looked up by name and by code.</summary>
internal sealed class DivisionList
{
    /// <summary>A chain of successors that is longer than any in sixty years of changes is a circle.</summary>
    private const int MaxSteps = 20;

    private readonly ILookup<string, Division> _byCode;
    private readonly Dictionary<string, List<Division>> _byFullName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Division>> _byShortName = new(StringComparer.Ordinal);
    private readonly int _longestName;

    /// <summary>Creates a list.</summary>
    /// <param name="divisions">The divisions.</param>
    public DivisionList(IReadOnlyCollection<Division> divisions)
    {
        _byCode = divisions.ToLookup(division => division.Code, StringComparer.Ordinal);
        LatestYear = divisions.Count == 0 ? 0 : divisions.Max(division => Math.Max(division.From, division.To ?? 0));
        foreach (var division in divisions)
        {
            foreach (var name in DivisionNames.Full(division).Distinct(StringComparer.Ordinal))
            {
                Add(_byFullName, name, division);
            }

            if (DivisionNames.Short(division) is { } stem)
            {
                Add(_byShortName, stem, division);
            }
        }

        _longestName = _byFullName.Count == 0 ? 0 : _byFullName.Keys.Max(name => name.Length);
    }

    /// <summary>The last year in which the list has a change: it says nothing of later ones.</summary>
    public int LatestYear { get; }

    /// <summary>Whether nothing is in the list.</summary>
    public bool IsEmpty => _byFullName.Count == 0;

    /// <summary>The divisions whose name stands at a place of a text, the longest names first and full names before short ones.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public IEnumerable<NamedDivisions> At(string text, int at)
    {
        foreach (var (names, isShort) in new[] { (_byFullName, false), (_byShortName, true) })
        {
            for (var length = Math.Min(_longestName, text.Length - at); length >= 2; length--)
            {
                if (names.TryGetValue(text.Substring(at, length), out var divisions))
                {
                    yield return new NamedDivisions(divisions, length, isShort);
                }
            }
        }
    }

    /// <summary>The division with a code, as of a year or else the one closest before it. Null if there is none.</summary>
    /// <param name="code">The code.</param>
    /// <param name="year">The year.</param>
    public Division? Find(string? code, int year) => code is null ? null
        : _byCode[code].FirstOrDefault(division => division.IsIn(year))
            ?? _byCode[code].Where(division => division.From <= year).MaxBy(division => division.From);

    /// <summary>The division that another one became, as of a year.</summary>
    /// <param name="division">The division.</param>
    /// <param name="year">The year, not before the division's last.</param>
    /// <returns>Null if it was divided, or nobody knows what it became.</returns>
    public Division? AsOf(Division division, int year)
    {
        var current = division;
        for (var step = 0; step < MaxSteps && !current.IsIn(year); step++)
        {
            if (current.To is not { } end || end > year || current.Successors is not [var only] || Find(only, end) is not { } next
                || next == current)
            {
                return null;
            }

            current = next;
        }

        return current.IsIn(year) ? current : null;
    }

    /// <summary>The divisions above one, the smallest first.</summary>
    /// <param name="division">The division.</param>
    /// <param name="year">The year.</param>
    public IEnumerable<Division> Above(Division division, int year)
    {
        for (var code = division.ParentCode; code is not null;)
        {
            var parent = Find(code, year);
            if (parent is not null)
            {
                yield return parent;
            }

            // A county that is directly under its province has no prefecture, so the level is left out.
            code = parent is not null ? parent.ParentCode : code.EndsWith("0000", StringComparison.Ordinal) ? null : code[..2] + "0000";
        }
    }

    private static void Add(Dictionary<string, List<Division>> names, string name, Division division)
    {
        if (!names.TryGetValue(name, out var list))
        {
            names[name] = list = [];
        }

        list.Add(division);
    }
}
