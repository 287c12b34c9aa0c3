print("assize", metrologyDigest)
