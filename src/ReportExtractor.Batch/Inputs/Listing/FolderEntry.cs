namespace ReportExtractor.Batch.Inputs.Listing;

/// <summary>One name in a folder.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a link.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink);
