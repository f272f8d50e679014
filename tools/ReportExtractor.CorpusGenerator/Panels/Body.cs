namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>A body of the county.</summary>
/// <param name="Id">Its name in paths.</param>
/// <param name="Name">Its name.</param>
/// <param name="LaterName">Its name from <paramref name="RenamedIn"/> on; the same if it was not renamed.</param>
/// <param name="RenamedIn">The first year of the later name.</param>
/// <param name="IsPublished">Whether its reports are in the panel. The government's include it all the same.</param>
internal sealed record Body(string Id, string Name, string LaterName, int RenamedIn, bool IsPublished = true)
{
    /// <summary>Creates a body that keeps its name.</summary>
    /// <param name="id">Its name in paths.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isPublished">Whether its reports are in the panel.</param>
    public Body(string id, string name, bool isPublished = true)
        : this(id, name, name, 0, isPublished)
    {
    }

    /// <summary>Its name in a year.</summary>
    /// <param name="year">The year.</param>
    public string NameIn(int year) => year >= RenamedIn ? LaterName : Name;
}
