namespace ReportExtractor.Batch.Inputs.Listing;

/// <summary>One name in a folder.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a link.</param>
/// <param name="Twin">
/// 0, or the number of names before it in the folder that read the same: they differ only in bytes that are no characters.
/// </param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink, int Twin = 0)
{
    /// <summary>The name in the paths of records: no two in a folder are the same.</summary>
    public string SourceName => Twin == 0 ? Name : $"{Name} ({Twin + 1})";
}
