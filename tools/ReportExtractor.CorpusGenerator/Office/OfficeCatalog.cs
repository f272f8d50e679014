using ReportExtractor.CorpusGenerator.Office.Docx;
using ReportExtractor.CorpusGenerator.Office.Pages;
using ReportExtractor.CorpusGenerator.Office.Rtf;

namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>All office layouts by name.</summary>
public static class OfficeCatalog
{
    private static readonly (string Name, IReadOnlyList<OfficeFeature> Features, Func<OfficeRequest, Dice, OfficeLayout> Create)[] Entries =
    [
        ("docx", DocxFeatures.All, (request, dice) => new DocxLayout(request, dice)),
        ("rtf", RtfFeatures.All, (request, dice) => new RtfLayout(request, dice)),
        ("page", PageFeatures.All, (request, dice) => new PageLayout(request, dice)),
        ("mht", PageFeatures.OfArchives, (request, dice) => new ArchiveLayout(request, dice)),
    ];

    /// <summary>The names, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Entries.Select(entry => entry.Name)];

    /// <summary>The features of a layout.</summary>
    /// <exception cref="ArgumentException">No office layout has that name.</exception>
    public static IReadOnlyList<OfficeFeature> Features(string name) => Find(name).Features;

    /// <summary>Starts a layout for one report.</summary>
    /// <exception cref="ArgumentException">No office layout has that name, or none has a feature that is asked for.</exception>
    public static OfficeLayout Create(string name, OfficeRequest request, Dice dice)
    {
        HashSet<string> known = [.. Entries.SelectMany(entry => entry.Features).Select(feature => feature.Name)];
        string? unknown = request.Features.FirstOrDefault(feature => !known.Contains(feature));
        return unknown is null
            ? Find(name).Create(request, dice)
            : throw new ArgumentException($"No office layout has the feature '{unknown}'. There are: {string.Join(", ", known)}.", nameof(request));
    }

    private static (string Name, IReadOnlyList<OfficeFeature> Features, Func<OfficeRequest, Dice, OfficeLayout> Create) Find(string name)
    {
        int at = Array.FindIndex(Entries, entry => entry.Name == name);
        return at >= 0 ? Entries[at] : throw new ArgumentException($"There is no office layout '{name}'. There are: {string.Join(", ", Names)}.", nameof(name));
    }
}
