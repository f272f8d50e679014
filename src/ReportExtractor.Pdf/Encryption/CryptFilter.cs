namespace ReportExtractor.Pdf.Encryption;

/// <summary>How strings or streams are encrypted (ISO 32000-1 §7.6.5, Table 25; ISO 32000-2 §7.6.6).</summary>
internal enum CryptFilter
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>RC4, with a key for each object.</summary>
    Rc4,

    /// <summary>AES, with a key of 128 bits for each object.</summary>
    Aes128,

    /// <summary>AES, with the file's key of 256 bits.</summary>
    Aes256,
}
