using NUnit.Framework.Constraints;

namespace ReportExtractor.Pdf.Tests;

/// <summary>Constraints on failures.</summary>
internal static class Fails
{
    /// <summary>The code throws a <see cref="PdfException"/> with a failure.</summary>
    public static IResolveConstraint With(PdfFailure failure) =>
        Throws.TypeOf<PdfException>().With.Property(nameof(PdfException.Failure)).EqualTo(failure);
}
