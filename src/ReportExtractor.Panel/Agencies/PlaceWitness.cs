namespace ReportExtractor.Panel.Agencies;

/// <summary>What gave the place of an agency.</summary>
internal enum PlaceWitness
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The agency's name.</summary>
    Name,

    /// <summary>The name, of which the title leaves one meaning, or the title alone.</summary>
    Title,

    /// <summary>The name, of which the folders leave one meaning, or the folders alone.</summary>
    Folder,
}
