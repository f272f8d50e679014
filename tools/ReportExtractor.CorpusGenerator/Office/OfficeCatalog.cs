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
    /// <exception cref="UnknownNameException">No office layout has that name.</exception>
    public static IReadOnlyList<OfficeFeature> Features(string name) => Find(name).Features;

    /// <summary>Checks that some layout has every requested feature.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="UnknownNameException">No office layout has one of the requested features.</exception>
    public static void Check(OfficeRequest request)
    {
        HashSet<string> known = [.. Entries.SelectMany(entry => entry.Features).Select(feature => feature.Name)];
        if (request.Features.FirstOrDefault(feature => !known.Contains(feature)) is { } unknown)
        {
            throw new UnknownNameException("office feature", unknown, known);
        }
    }

    /// <summary>Creates a layout for one report.</summary>
    /// <param name="name">The layout's name.</param>
    /// <param name="request">How office files are written.</param>
    /// <param name="dice">Chooses the features and details.</param>
    /// <exception cref="UnknownNameException">No office layout has that name, or none has one of the requested features.</exception>
    public static OfficeLayout Create(string name, OfficeRequest request, Dice dice)
    {
        Check(request);
        return Find(name).Create(request, dice);
    }

    private static (string Name, IReadOnlyList<OfficeFeature> Features, Func<OfficeRequest, Dice, OfficeLayout> Create) Find(string name)
    {
        var at = Array.FindIndex(Entries, entry => entry.Name == name);
        return at >= 0 ? Entries[at] : throw new UnknownNameException("office layout", name, Names);
    }
}
