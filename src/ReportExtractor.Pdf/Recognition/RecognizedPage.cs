namespace ReportExtractor.Pdf.Recognition;

/// <summary>A page that was read out of its picture.</summary>
/// <param name="Page">
/// The page. A letter that leaves a doubt has the doubt as its <see cref="PdfLetter.Flaw"/>; U+FFFD stands for ink that no letter explains.
/// </param>
/// <param name="Fault">Why it could not be read; null if it was.</param>
public sealed record RecognizedPage(PdfPage Page, PdfFault? Fault = null);
