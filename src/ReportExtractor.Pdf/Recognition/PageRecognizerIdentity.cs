namespace ReportExtractor.Pdf.Recognition;

/// <summary>What reads scanned pages: with another engine or model, the same file may give other figures.</summary>
/// <param name="Engine">Its name and version.</param>
/// <param name="Model">The SHA-256 of its model, in hexadecimal digits.</param>
public sealed record PageRecognizerIdentity(string Engine, string Model);
